import { readdir } from 'node:fs/promises';
import { lawAnswer, lawIndex } from '@kvast/workspace/law-answer';
import { lawFileTexts } from '@kvast/workspace/law-file';
import { Workspace } from '@kvast/workspace/workspace';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawTextsIn } from '../law-texts.ts';
import { readOtherLaw } from '../other-law.ts';
import { indexText, provisionText, rulingText } from '../reporters/law.ts';

export interface LawOptions {
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly format: 'pretty' | 'json' | 'lov';
  /** A folder with law files that change the built-in law. */
  readonly law?: string;
}

type Catalogue = Workspace['catalogue'];

/** `kvast law`: what the catalogue says about the provisions asked for on a day; without a question a list of everything. */
export async function law(question: readonly string[], options: LawOptions, io: Io): Promise<ExitCode> {
  const catalogue = await catalogueFor(options, io);
  if (!catalogue) return exitCodes.unusable;
  const date = options.date ?? io.today;
  if (question.length === 0) {
    const index = lawIndex(catalogue, date);
    io.print(options.format === 'json' ? json({ date, ...index }) : `${indexText(index, io)}\n`);
    return exitCodes.ok;
  }
  const { unknown, ...found } = lawAnswer(catalogue, question.join(' '), date, io.language);
  const texts = lawTextsIn[io.language];
  for (const { written, suggestions } of unknown) io.note(texts.unknown(written, suggestions));
  if (found.provisions.length + found.rulings.length === 0) return exitCodes.unusable;
  if (options.format === 'lov') {
    const [file, ...others] = lawFileTexts(
      catalogue,
      found.provisions.map(({ id }) => id),
    );
    if (file === undefined || others.length > 0) {
      io.note(texts.oneLaw);
      return exitCodes.unusable;
    }
    io.print(file);
  } else if (options.format === 'json') io.print(json({ date, ...found }));
  else {
    const parts = [
      ...found.provisions.map((report) => provisionText(report, io)),
      ...found.rulings.map((ruling) => rulingText(ruling, io)),
    ];
    io.print(`${parts.join('\n\n\n')}\n`);
  }
  return unknown.length > 0 ? exitCodes.unusable : exitCodes.ok;
}

/** Version 1 of the answer as JSON. */
function json(answer: object): string {
  return `${JSON.stringify({ version: 1, ...answer }, undefined, 2)}\n`;
}

/** Only what lies in the folder itself: a search below it could find law files that were meant for another municipality, or a bill. */
async function lawFilesHere(): Promise<string[]> {
  const names = await readdir('.').catch(() => []);
  return names.filter((name) => /\.lov$/i.test(name)).sort();
}

async function catalogueFor({ law: folder }: LawOptions, io: Io): Promise<Catalogue | undefined> {
  const own = folder === undefined ? await lawFilesHere() : [folder];
  if (own.length === 0) return new Workspace(io.language).catalogue;
  const read = await readOtherLaw(own, io);
  for (const { file, range, message } of read?.findings ?? []) {
    io.note(`${file}:${range.start.line}:${range.start.column}: ${message}`);
  }
  // A law file that happens to lie here must not keep anybody from reading the law.
  return folder === undefined || read?.findings.length === 0 ? read?.catalogue : undefined;
}
