import type { Finding } from '@kvast/model/finding';
import { expect, it } from 'vitest';
import { summarise } from '../src/summary.ts';

const place = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 5 } });
const counted: Finding = { rule: 'konflikt/x', severity: 'error', message: 'X.', file: 'b.kvast', range: place(4) };
const mirror: Finding = {
  ...counted,
  file: 'a.kvast',
  range: place(2),
  mirrorOf: { file: 'b.kvast', range: place(4) },
};

it('counts a fault that is told at both of its places once', () => {
  expect(summarise([mirror, counted], 2, 0)).toMatchObject({ errors: 1 });
  expect(summarise([mirror, counted, { ...counted, range: place(9) }], 2, 0)).toMatchObject({ errors: 2 });
});

it('counts it where only the other place is asked about', () => {
  expect(summarise([mirror], 1, 0)).toMatchObject({ errors: 1 });
});
