import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const HEAD = '# Kommune "Lindøse Kommune"\n## Kodeliste "Årsag"\n| Kode | Navn |\n';

describe(rule.id, () => {
  it('says where the code stands for the first time, whatever its letters', () => {
    const [finding, ...more] = findings(rule, `${HEAD}| a | Uro |\n| b | Bolig |\n| A | Andet |\n`);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 6 } } });
    expect(finding?.message).toContain('Koden »A« står også i linje 4.');
    expect(more).toEqual([]);
  });
});
