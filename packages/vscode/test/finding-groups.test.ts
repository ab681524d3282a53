import type { ListedFinding } from '@kvast/server/protocol';
import { expect, test } from 'vitest';
import { findingGroups, firstSentence } from '../src/findings/groups.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const found = (severity: ListedFinding['severity'], provision?: string): ListedFinding => ({
  ...{ rule: 'a/b', severity, message: 'Noget er galt.', file: 'file:///a.kvast', range, provision },
});

test('the gravest stand first, each by provision in the order of the law, and what rests on none stands last', () => {
  const groups = findingGroups(
    [
      found('info'),
      found('error'),
      found('error', 'serviceloven § 107'),
      found('error', 'serviceloven § 85'),
      found('error', 'serviceloven § 85'),
    ],
    'da',
  );
  expect(groups.map(({ label, count }) => [label, count])).toEqual([
    ['Fejl', 4],
    ['Vejledning', 1],
  ]);
  expect(groups[0]?.authorities.map(({ label, findings }) => [label, findings.length])).toEqual([
    ['serviceloven § 85', 2],
    ['serviceloven § 107', 1],
    ['Uden bestemmelse', 1],
  ]);
});

test.each([
  ['Hjælpen er for lang. Ret den.', 'Hjælpen er for lang.'],
  ['Serviceloven § 82 b, stk. 1, siger 6 måneder. Ret det.', 'Serviceloven § 82 b, stk. 1, siger 6 måneder.'],
  ['Den gælder fra 1. Januar er skrevet med stort. Ret det.', 'Den gælder fra 1. Januar er skrevet med stort.'],
  ['Se § 3, stk. Nu kommer mere. Ret det.', 'Se § 3, stk. Nu kommer mere.'],
  ['Uden punktum', 'Uden punktum'],
])('the first sentence of "%s"', (message, first) => expect(firstSentence(message)).toBe(first));
