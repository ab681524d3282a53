import type { Finding } from '@kvast/model/finding';
import { describe, expect, it } from 'vitest';
import { compareWithBaseline, readBaseline, updatedBaseline, writeBaseline } from '../src/baseline.ts';

const TEXT = '# Kvalitetsstandard "A"\n## Formål\nalder: over 18 år\nvarighed: højst 9 måneder\nalder: over 18 år\n';

const at = (line: number, rule: string, severity: Finding['severity'] = 'warning', file = 'a.kvast'): Finding => ({
  rule,
  severity,
  file,
  message: 'En besked.',
  range: { start: { line, column: 1 }, end: { line, column: 30 } },
});
const context = (text = TEXT) => ({ source: () => text, name: (file: string) => `x/${file}` });
const ALL = [at(3, 'alder/over-18'), at(4, 'varighed/graense'), at(5, 'alder/over-18')];
const made = updatedBaseline(ALL, new Map(), ['a.kvast'], context());

describe('a baseline', () => {
  it('is one line to each kind of finding, in order, and is read back as it was', () => {
    const text = writeBaseline(made);
    expect(text).toMatch(
      /^\{\n {2}"version": 1,\n {2}"findings": \{\n {4}"x\/a\.kvast": \{\n {6}"warning alder\/over-18 [0-9a-f]{32}": 2,\n {6}"warning varighed\/graense [0-9a-f]{32}": 1\n {4}\}\n {2}\}\n\}\n$/,
    );
    expect(readBaseline(text)).toEqual(made);
  });

  it.each([
    '{}',
    '[]',
    '{"version": 2, "findings": {}}',
    '{"version": 1, "findings": {"a": []}}',
    '{"version": 1, "findings": {"a": {"b": "c"}}}',
  ])('is not %s', (text) => {
    expect(readBaseline(text)).toBeUndefined();
  });

  it('knows its findings when lines move and white space changes', () => {
    const moved =
      '# Kvalitetsstandard "A"\n\n\n## Formål\n\nalder:   over 18 år\nvarighed: højst  9 måneder\nalder: over 18 år\n';
    const findings = [at(6, 'alder/over-18'), at(7, 'varighed/graense'), at(8, 'alder/over-18')];
    expect(compareWithBaseline(findings, made, ['a.kvast'], context(moved))).toEqual({
      fresh: [],
      known: findings,
      expired: [],
    });
  });

  it('tells one more of the same as new, and one less as gone', () => {
    const more = [...ALL, at(5, 'alder/over-18')];
    expect(compareWithBaseline(more, made, ['a.kvast'], context()).fresh).toEqual([at(5, 'alder/over-18')]);
    expect(compareWithBaseline(ALL.slice(1, 2), made, ['a.kvast'], context()).expired).toEqual([
      { file: 'x/a.kvast', rule: 'alder/over-18', count: 2 },
    ]);
  });

  it('tells what has become graver as new', () => {
    const graver = [at(4, 'varighed/graense', 'error')];
    expect(compareWithBaseline(graver, made, ['a.kvast'], context()).fresh).toEqual(graver);
  });

  it('says nothing of files that were not checked, and keeps what it knows of them while they are there', () => {
    expect(compareWithBaseline([], made, ['b.kvast'], context()).expired).toEqual([]);
    const other = [at(3, 'alder/over-18', 'warning', 'b.kvast')];
    expect([...updatedBaseline(other, made, ['b.kvast'], context()).keys()]).toEqual(['x/a.kvast', 'x/b.kvast']);
    const isGone = (name: string) => name === 'x/a.kvast';
    expect([...updatedBaseline(other, made, ['b.kvast'], context(), isGone).keys()]).toEqual(['x/b.kvast']);
    expect(compareWithBaseline([], made, ['b.kvast'], context(), isGone).expired).toHaveLength(2);
  });
});
