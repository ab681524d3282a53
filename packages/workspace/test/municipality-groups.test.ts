import { expect, test } from 'vitest';
import { groupByMunicipality, type KnownFile } from '../src/municipality-groups.ts';

function municipality(file: string): KnownFile {
  return { file, kind: 'municipality' };
}

function vocabulary(file: string): KnownFile {
  return { file, kind: 'vocabulary' };
}

function filesOf(...known: KnownFile[]): string[][] {
  return groupByMunicipality(known).map(({ files }) => files.map(({ file }) => file).sort());
}

test('with one municipality file or none, everything belongs together wherever it lies', () => {
  expect(filesOf()).toEqual([[]]);
  expect(filesOf(vocabulary('a/x.kvast'), vocabulary('b/y.kvast'))).toEqual([['a/x.kvast', 'b/y.kvast']]);
  const apart = filesOf(municipality('data/kommune.kvast'), vocabulary('begreber/y.kvast'));
  expect(apart).toEqual([['begreber/y.kvast', 'data/kommune.kvast']]);
});

test('with several, a file belongs to the nearest one above it, and terms above them all are shared', () => {
  const groups = groupByMunicipality([
    municipality('land/nord/kommune.kvast'),
    vocabulary('land/nord/dybt/nede/x.kvast'),
    municipality('land/syd/kommune.kvast'),
    vocabulary('land/sydligt/y.kvast'),
    vocabulary('fælles.kvast'),
  ]);
  expect(
    groups.map(({ home, files, sharedTerms }) => [home, files.length, sharedTerms.map(({ file }) => file)]),
  ).toEqual([
    ['land/nord', 2, ['land/sydligt/y.kvast', 'fælles.kvast']],
    ['land/syd', 1, ['land/sydligt/y.kvast', 'fælles.kvast']],
    [undefined, 2, []],
  ]);
});

test('a municipality file at the top of the workspace takes in what the others do not', () => {
  expect(filesOf(municipality('kommune.kvast'), municipality('syd/kommune.kvast'), vocabulary('a/b/x.kvast'))).toEqual([
    ['a/b/x.kvast', 'kommune.kvast'],
    ['syd/kommune.kvast'],
  ]);
});
