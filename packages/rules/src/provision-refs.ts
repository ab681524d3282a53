import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { remembered } from './remembered.ts';

/** Every reference to a provision in the standard, wherever it stands, in the order of the text. */
export const provisionRefsIn = remembered((standard: StandardModel): readonly ProvisionRef[] => {
  const found: ProvisionRef[] = [];
  collect(standard, found);
  return found.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
});

export function sameRange(a: SourceRange, b: SourceRange): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.column === b.start.column &&
    a.end.line === b.end.line &&
    a.end.column === b.end.column
  );
}

function collect(value: unknown, found: ProvisionRef[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isProvisionRef(value)) found.push(value);
  else for (const [key, part] of Object.entries(value)) if (key !== 'range') collect(part, found);
}

/** The model is plain data, and nothing else in it has these two fields. */
function isProvisionRef(value: object): value is ProvisionRef {
  return 'section' in value && 'lawKnown' in value;
}
