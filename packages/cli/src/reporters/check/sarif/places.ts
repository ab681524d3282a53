import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fix } from '@kvast/model/finding';
import type { SourceRange } from '@kvast/model/source';

/** The name that code hosts know for the root of what is checked. */
export const ROOT = '%SRCROOT%';

/** @param file with `/`; relative to the folder that the check was started in, or absolute */
export function artifactLocation(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (isAbsolute(file) || file.startsWith('../')) return { uri: pathToFileURL(resolve(file)).href };
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

export function location(file: string, range: SourceRange) {
  return { physicalLocation: { artifactLocation: artifactLocation(file), region: region(range) } };
}

/** The edits of a fix, file by file. */
export function edits(changes: Fix['edits']) {
  return [...Map.groupBy(changes, ({ file }) => file)].map(([file, inFile]) => ({
    artifactLocation: artifactLocation(file),
    replacements: inFile.map(({ range, newText }) => ({
      deletedRegion: region(range),
      insertedContent: newText === '' ? undefined : { text: newText },
    })),
  }));
}

/** Columns count UTF-16 code units from 1 and the end is the first column after, here as there. */
function region({ start, end }: SourceRange) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
