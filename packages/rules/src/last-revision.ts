import type { Located } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import type { PlainDate } from '@kvast/model/time';

/** A day on which the writer has looked at the text, and where it is written. */
export interface Revision {
  readonly date: PlainDate;
  readonly at: Located;
}

/** The last day on which the writer can have looked at the text. */
export function lastRevision({ updated, adopted, valid }: StandardModel): Revision | undefined {
  const known: Revision[] = [];
  for (const each of [updated, adopted]) if (each) known.push({ date: each.date, at: each });
  if (known.length === 0 && valid?.from) known.push({ date: valid.from, at: valid });
  return known.toSorted((a, b) => b.date.iso.localeCompare(a.date.iso))[0];
}
