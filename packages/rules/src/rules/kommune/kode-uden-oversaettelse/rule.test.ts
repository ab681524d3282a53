import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const HEAD = '# Kommune "Lindøse Kommune"\n## Kodeliste "Årsag"\n| Kode | Navn | FFB | DST |\n';

describe(rule.id, () => {
  it('informs at each gap, and once of a column that is all empty', () => {
    const found = findings(rule, `${HEAD}| 1 | Uro | [angst] | |\n| 2 | Bolig | | |\n`);
    expect(found.map(({ severity, range, message }) => [severity, range.start.line, message.split('.')[0]])).toEqual([
      ['info', 3, 'Ingen af koderne i »Årsag« er oversat til DST'],
      ['info', 5, 'Koden »2 Bolig« er ikke oversat til FFB'],
    ]);
  });

  it('finds the cells that a short row does not have', () => {
    expect(findings(rule, `${HEAD}| 1 | Uro | [angst] | 1 |\n| 2 | Bolig |\n`)).toHaveLength(2);
  });
});
