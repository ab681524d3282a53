import { provisionId } from '@kvast/model/provision-ref';
import type { DocumentLink } from 'vscode-languageserver-types';
import { type EditorContext, toLspRange } from '../editor-context.ts';
import { provisionsIn } from '../model-at.ts';

/** Where each provision can be read: only for those whose source in the catalogue says an address. */
export function documentLinks(context: EditorContext): DocumentLink[] {
  const links = new Map<string, DocumentLink>();
  for (const ref of provisionsIn(context.parsed.model)) {
    const target = context.law.link(provisionId(ref));
    const key = `${ref.range.start.line}:${ref.range.start.column}`;
    if (target && !links.has(key)) links.set(key, { range: toLspRange(ref.range), target, tooltip: provisionId(ref) });
  }
  return [...links.values()];
}
