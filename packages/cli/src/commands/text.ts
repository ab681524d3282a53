import type { TextDocument, TextForm } from '@kvast/text/document-tree';
import { writeHtml } from '@kvast/text/write-html';
import { writeMarkdown } from '@kvast/text/write-markdown';
import { ProcessingError } from '@kvast/workspace/processing-error';
import type { FileToWrite } from '@kvast/workspace/write-files';
import type { ExitCode } from '../exit-codes.ts';
import { fontFiles } from '../fonts.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { type Logos, logosOf } from '../logos.ts';
import { deliver, standardsIn, withEnding } from '../output.ts';

const TEXT_FORMATS = ['html', 'md', 'docx', 'pdf'] as const;
/** Values of `--format`. */
export const textFormats = [...TEXT_FORMATS, 'all'] as const;

type TextFormat = (typeof TEXT_FORMATS)[number];

export interface TextOptions {
  readonly format: TextFormat | 'all';
  readonly out?: string;
  /** Today where it is left out. */
  readonly date?: string;
  readonly form?: TextForm;
  /** Language of the generated words. */
  readonly lang?: 'da' | 'en';
  /** The short text. */
  readonly let?: boolean;
}

/** `kvast text`: one citizen text per standard and format. */
export async function text(
  paths: readonly string[],
  { format, out, form, date, ...options }: TextOptions,
  io: Io,
): Promise<ExitCode> {
  const input = await readInput(paths, io);
  const { workspace } = input;
  const standards = standardsIn(input, io);
  const formats = format === 'all' ? TEXT_FORMATS : [format];
  const logos = logosOf(io);
  const files: FileToWrite[] = [];
  for (const [at, { file, name }] of standards.entries()) {
    io.progress(io.texts.output.progress(at, standards.length, file));
    const tree = workspace.citizenText(file, {
      date: date ?? io.today,
      form,
      easy: options.let,
      language: options.lang,
    });
    if (!tree) continue;
    for (const one of formats) {
      const logo = await logos.of(workspace.municipality(file));
      const content = await writtenText(one, tree, logo).catch((error: unknown) => {
        throw new ProcessingError(file, error);
      });
      files.push({
        path: withEnding(name, `${options.let ? 'let.' : ''}${options.lang === 'en' ? 'en.' : ''}${one}`),
        content,
      });
    }
  }
  return deliver('text', files, { input, out }, io);
}

/** Word and PDF need large libraries, which are loaded only when they are asked for. */
export async function writtenText(format: TextFormat, tree: TextDocument, logo: Awaited<ReturnType<Logos['of']>>) {
  switch (format) {
    case 'html':
      return writeHtml(tree, { logo });
    case 'md':
      return writeMarkdown(tree);
    case 'docx': {
      const { writeDocx } = await import('@kvast/text/docx/write-docx');
      return writeDocx(tree, { logo });
    }
    case 'pdf': {
      const { writePdf } = await import('@kvast/text/pdf/write-pdf');
      return writePdf(tree, { logo, fonts: await fontFiles() });
    }
  }
}
