import { type CoveragePicture, pictureSteps } from '@kvast/rules/coverage/picture';
import type { Language } from './file-texts.ts';
import type { Workspace } from './workspace.ts';

/** Who is covered by what in one municipality. */
export interface MunicipalityCoverage extends CoveragePicture {
  /** Missing where no file names one. */
  readonly municipality?: string;
}

/**
 * Who is covered by which service, one picture for each municipality that has standards. Stops often, so that a server can answer others in
 * between; each municipality is looked at as it stands when its turn comes.
 * @param date `YYYY-MM-DD`
 */
export function* coverageOf(
  workspace: Workspace,
  date: string,
  language: Language,
): Generator<undefined, MunicipalityCoverage[]> {
  const law = workspace.catalogueAt(date);
  const pictures: MunicipalityCoverage[] = [];
  for (const { standards, municipalities, vocabularies } of workspace.together()) {
    if (standards.length === 0) continue;
    const picture = yield* pictureSteps({ standards, vocabularies, law, date, language });
    const name = municipalities[0]?.name ?? standards.find(({ municipality }) => municipality)?.municipality?.text;
    pictures.push({ ...picture, ...(name && { municipality: name }) });
  }
  return pictures;
}
