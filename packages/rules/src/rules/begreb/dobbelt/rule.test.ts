import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('looks across files, and shows the first', () => {
    const file = '# Begreber "Lokale"\n## [ensomhed]\nforklaring: At savne andre.\n';
    expect(findings(rule, file + file)).toMatchObject([
      {
        severity: 'warning',
        file: 'eksempel-2.kvast',
        related: [{ file: 'eksempel-1.kvast', range: { start: { line: 2 } } }],
      },
    ]);
  });

  it('lets a municipality explain a base term in its own words', () => {
    expect(findings(rule, '# Begreber "Lokale"\n## [misbrug]\nforklaring: Sådan siger vi det her.\n')).toEqual([]);
  });

  it('lets a term repeat its own name as a synonym', () => {
    expect(
      findings(rule, '# Begreber "Lokale"\n## [mestring]\nsynonymer: Mestring\nforklaring: At klare sig.\n'),
    ).toEqual([]);
  });
});
