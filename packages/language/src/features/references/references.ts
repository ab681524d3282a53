import type { Location, Position } from 'vscode-languageserver-types';
import { type EditorContext, toLspRange } from '../editor-context.ts';
import { occurrences } from './occurrences.ts';
import { targetAt } from './targets.ts';

/** Every place that refers to what stands at the position: "which standards rest on § 82 b?". */
export function references(context: EditorContext, position: Position, withDefinition: boolean): Location[] {
  const target = targetAt(context, position);
  if (!target) return [];
  return occurrences(context, target)
    .filter(({ isDefinition }) => withDefinition || !isDefinition)
    .map(({ file, range }) => ({ uri: file, range: toLspRange(range) }));
}
