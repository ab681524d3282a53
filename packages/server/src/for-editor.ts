import type { Finding } from '@kvast/model/finding';
import type { OpenDocuments } from './open-documents.ts';

/** The finding with the editor's own URIs. Places in built-in files are left out, since no editor can open them. */
export function forEditor(finding: Finding, open: OpenDocuments): Finding {
  const related = finding.related
    ?.filter(({ file }) => hasAddress(file))
    .map((place) => ({ ...place, file: open.uri(place.file) }));
  const fixes = finding.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, file: open.uri(edit.file) })),
  }));
  return { ...finding, file: open.uri(finding.file), related, fixes };
}

/** Files that come with Kvast have a name and no URI. */
export function hasAddress(file: string): boolean {
  return file.includes(':');
}
