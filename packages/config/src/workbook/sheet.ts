import type { PlainDate } from '@kvast/model/time';

/** A sheet of the set-up workbook. Everything in it is text, so that a zero in front stays, and nothing is ever a formula. */
export interface Sheet {
  /** Its name in the workbook, and of its CSV file. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** One text for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Empty rows to fill in below the rows. */
  readonly blankRows?: number;
}

export interface Column {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** What may be chosen in the empty rows: a column of another sheet, rows counted from 1 with the heading. */
  readonly choices?: {
    readonly sheet: string;
    readonly column: number;
    readonly from: number;
    readonly to: number;
  };
}

/** "6 måneder" wraps at this width; headings and codes are shorter. */
const WIDEST = 60;

/** A sheet from rows of named texts; a text that a row does not name is empty. Columns are as wide as what they hold, within reason. */
export function sheetOf<K extends string>(
  name: string,
  headings: readonly K[],
  rows: readonly Readonly<Partial<Record<K, string | undefined>>>[],
): Sheet {
  return {
    name,
    columns: headings.map((heading) => ({
      heading,
      width: Math.min(WIDEST, Math.max(heading.length, ...rows.map((row) => (row[heading] ?? '').length)) + 2),
    })),
    rows: rows.map((row) => headings.map((heading) => row[heading] ?? '')),
  };
}

/** `31-01-2026`; a month has no day: `01-2026`. */
export function danishDate(date: PlainDate | undefined): string {
  if (!date) return '';
  const [year, month, day] = date.iso.split('-');
  return [...(date.precision === 'day' ? [day] : []), month, year].join('-');
}
