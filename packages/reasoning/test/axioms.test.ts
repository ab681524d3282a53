import { expect, it } from 'vitest';
import type { Atom } from '../src/atom.ts';
import { axiomsFor } from '../src/axioms.ts';
import { vocabulary } from './build.ts';

const terms = vocabulary({ a: {}, b: { isA: ['a'] } });
const lasting: Atom = { kind: 'lasting', term: 'b' };
const has = (term: string): Atom => ({ kind: 'term', term, degree: 1 });

it('nothing is lasting that one has not', () => {
  const implied = axiomsFor([lasting, has('a')], terms).filter(({ from }) => from === lasting);
  expect(implied.map(({ to }) => to)).toEqual([has('b'), has('a')]);
});

it('terms of which neither is a kind of the other tell nothing about each other', () => {
  expect(axiomsFor([has('c'), has('a'), { kind: 'risk', term: 'a', degree: 1 }], terms)).toEqual([]);
});
