import type { DocumentModel } from '@kvast/model/document';
import { expect, test } from 'vitest';
import { groupByMunicipality } from '../src/municipality-groups.ts';

const at = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

function municipality(file: string): DocumentModel {
  const lists = { committees: [], contacts: [], systems: [], deadlines: [], codeLists: [], textBlocks: [] };
  return { kind: 'municipality', file, range: at, name: file, ...lists };
}

function vocabulary(file: string): DocumentModel {
  return { kind: 'vocabulary', file, range: at, terms: [] };
}

function filesOf(...models: DocumentModel[]): string[][] {
  return groupByMunicipality(models).map(({ files }) => [...files].sort());
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
    groups.map(({ municipalities, vocabularies }) => [municipalities[0]?.file, vocabularies.map(({ file }) => file)]),
  ).toEqual([
    ['land/nord/kommune.kvast', ['land/sydligt/y.kvast', 'fælles.kvast', 'land/nord/dybt/nede/x.kvast']],
    ['land/syd/kommune.kvast', ['land/sydligt/y.kvast', 'fælles.kvast']],
    [undefined, ['land/sydligt/y.kvast', 'fælles.kvast']],
  ]);
});

test('a municipality file at the top of the workspace takes in what the others do not', () => {
  expect(filesOf(municipality('kommune.kvast'), municipality('syd/kommune.kvast'), vocabulary('a/b/x.kvast'))).toEqual([
    ['a/b/x.kvast', 'kommune.kvast'],
    ['syd/kommune.kvast'],
  ]);
});
