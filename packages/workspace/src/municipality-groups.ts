import type { DocumentModel } from '@kvast/model/document';

/** What a file holds, as far as belonging together goes. */
export interface KnownFile {
  readonly file: string;
  readonly kind: DocumentModel['kind'];
}

/** Files that are checked together, because they belong to the same municipality. */
export interface MunicipalityGroup {
  /** The folder of its municipality file; undefined where it has none, or where there is one group only. */
  readonly home: string | undefined;
  readonly files: readonly KnownFile[];
  /** Files of terms that lie above all municipality files: they count in every group. */
  readonly sharedTerms: readonly KnownFile[];
}

/**
 * Splits a workspace that holds several municipality files: each file belongs to the municipality file in its own folder or the
 * nearest folder above. With one municipality file or none, everything belongs together, wherever the file lies.
 * Files above all municipality files are shared: their terms count everywhere.
 */
export function groupByMunicipality(files: readonly KnownFile[]): MunicipalityGroup[] {
  const folders = new Set(files.filter(({ kind }) => kind === 'municipality').map(({ file }) => folderOf(file)));
  if (folders.size <= 1) return [{ home: undefined, files, sharedTerms: [] }];
  const homes = new Map<string, string | undefined>();
  const groups = Map.groupBy(files, ({ file }) => homeOf(folderOf(file), folders, homes));
  const sharedTerms = (groups.get(undefined) ?? []).filter(({ kind }) => kind === 'vocabulary');
  return [...groups].map(([home, members]) => ({
    home,
    files: members,
    sharedTerms: home === undefined ? [] : sharedTerms,
  }));
}

/** The nearest folder at or above `start` that is one of `folders`. @param known answers for folders that were asked about before */
function homeOf(
  start: string,
  folders: ReadonlySet<string>,
  known: Map<string, string | undefined>,
): string | undefined {
  if (known.has(start)) return known.get(start);
  let folder = start;
  while (!folders.has(folder) && folder !== '') folder = folderOf(folder);
  const home = folders.has(folder) ? folder : undefined;
  known.set(start, home);
  return home;
}

/** Folder part of a path or URI, without the last `/`; '' at the top. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
