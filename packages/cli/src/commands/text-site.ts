import type { TextForm } from '@kvast/text/document-tree';
import { catalogueSite } from '@kvast/workspace/site/catalogue-site';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { logosOf } from '../logos.ts';
import { deliver, standardsIn } from '../output.ts';
import { siteTextsIn } from '../site-texts.ts';
import { UsageError } from '../usage-error.ts';

export interface SiteFlags {
  readonly samlet?: boolean;
  readonly out?: string;
  /** Today where it is left out. */
  readonly date?: string;
  readonly form?: TextForm;
  readonly format?: string;
  readonly lang?: string;
  readonly let?: boolean;
}

/** `kvast text --samlet`: the catalogue of one municipality as a static site. */
export async function textSite(
  paths: readonly string[],
  { out, date, form, format = 'html', lang = 'da', let: easy }: SiteFlags,
  io: Io,
): Promise<ExitCode> {
  const texts = siteTextsIn[io.language];
  if (format !== 'html') throw new UsageError(texts.notWith(`--format ${format}`));
  if (easy) throw new UsageError(texts.notWith('--let'));
  if (lang !== 'da') throw new UsageError(texts.notWith(`--lang ${lang}`));
  if (out === undefined) throw new UsageError(texts.needsOut);
  const input = await readInput(paths, io);
  const { workspace } = input;
  const standards = standardsIn(input, io);
  const municipalities = new Map(
    standards.flatMap(({ file }) => {
      const municipality = workspace.municipality(file);
      return municipality ? [[municipality.file, municipality] as const] : [];
    }),
  );
  if (municipalities.size > 1) {
    io.note(texts.severalMunicipalities([...municipalities.keys()]));
    return exitCodes.unusable;
  }
  const [municipality] = municipalities.values();
  const logo = await logosOf(io).of(municipality);
  const { files, leftOut } = catalogueSite(workspace, standards, { date: date ?? io.today, form, logo });
  for (const { file, reason } of leftOut) io.note(texts.leftOut(file, reason));
  if (files.length === 0 && leftOut.length > 0) io.note(texts.nothingToShow);
  return deliver('text', files, { input, out }, io);
}
