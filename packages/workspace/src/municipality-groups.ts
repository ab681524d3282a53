import type { DocumentModel } from '@kvast/model/document';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { StandardModel } from '@kvast/model/standard';
import type { VocabularyModel } from '@kvast/model/vocabulary';

/** Files that are checked together, because they belong to the same municipality. */
export interface MunicipalityGroup {
  readonly files: ReadonlySet<string>;
  readonly standards: readonly StandardModel[];
  readonly municipalities: readonly MunicipalityModel[];
  readonly vocabularies: readonly VocabularyModel[];
}

/**
 * Splits a workspace that holds several municipality files: each file belongs to the municipality file in its own folder or the
 * nearest folder above. With one municipality file or none, everything belongs together, wherever the file lies.
 * Files above all municipality files are shared: their terms count everywhere.
 */
export function groupByMunicipality(models: readonly DocumentModel[]): MunicipalityGroup[] {
  const folders = new Set(models.filter((model) => model.kind === 'municipality').map(({ file }) => folderOf(file)));
  if (folders.size <= 1) return [groupOf(models, [])];
  const homes = Map.groupBy(models, ({ file }) => homeOf(file, folders));
  const shared = homes.get(undefined) ?? [];
  const sharedTerms = shared.filter((model) => model.kind === 'vocabulary');
  return [...homes].map(([home, members]) => groupOf(members, home === undefined ? [] : sharedTerms));
}

function groupOf(members: readonly DocumentModel[], sharedTerms: readonly VocabularyModel[]): MunicipalityGroup {
  return {
    files: new Set(members.map(({ file }) => file)),
    standards: members.filter((model) => model.kind === 'standard'),
    municipalities: members.filter((model) => model.kind === 'municipality'),
    vocabularies: [...sharedTerms, ...members.filter((model) => model.kind === 'vocabulary')],
  };
}

/** The nearest folder at or above the file that is one of `folders`. */
function homeOf(file: string, folders: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(file); ; folder = folderOf(folder)) {
    if (folders.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

/** Folder part of a path or URI, without the last `/`; '' at the top. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
