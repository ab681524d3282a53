import type { AgeAnswer } from '@kvast/reasoning/question';
import type { Decision } from '../../registration.ts';

type Cell = Decision['rows'][number]['cells'][number];

/** A cell as FEEL unary tests: `-`, `true`, `[18..29],>= 67`, `"let","moderat"`. */
export function unaryTests(cell: Cell): string {
  if (!cell) return '-';
  return cell
    .map((value) =>
      typeof value === 'boolean' ? String(value) : typeof value === 'string' ? text(value) : ages(value),
    )
    .join(',');
}

/** A FEEL string. */
export function text(value: string): string {
  return JSON.stringify(value);
}

function ages({ from, to }: AgeAnswer): string {
  if (from === undefined) return to === undefined ? '>= 0' : `< ${to + 1}`;
  return to === undefined ? `>= ${from}` : `[${from}..${to}]`;
}
