import type { Finding } from '@kvast/model/finding';
import { problemFinding } from '@kvast/workspace/file-problem';
import { type OtherLaw, otherLaw } from '@kvast/workspace/other-law';
import { type ReadFile, readFiles } from '@kvast/workspace/read-files';
import type { Io } from './io.ts';
import { lawTextsIn } from './law-texts.ts';

/** The law changed by the .lov files that `paths` stand for; `findings` tell what could not be read or understood. */
export interface ReadLaw extends OtherLaw {
  readonly files: readonly ReadFile[];
}

/** @returns undefined, after telling so, where there is no law file */
export async function readOtherLaw(paths: readonly string[], io: Io): Promise<ReadLaw | undefined> {
  const { files, problems } = await readFiles(paths);
  const laws = files.filter(({ file }) => /\.lov$/i.test(file));
  const unread = problems.filter(({ kind }) => kind !== 'emptyFolder').map((one) => problemFinding(one, io.language));
  if (laws.length === 0 && unread.length === 0) {
    io.note(lawTextsIn[io.language].noLawFiles(paths.join(', ')));
    return undefined;
  }
  const read = otherLaw(laws, io.language);
  return { ...read, findings: [...unread, ...read.findings.filter(isSerious)], files: laws };
}

function isSerious({ severity }: Finding): boolean {
  return severity !== 'info';
}
