import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const text = `# Kvalitetsstandard "A"
undtag: varighed/over-lovens-graense til juni 2025 fordi "Ny plan"
## Ydelse "Forløb" efter serviceloven § 82 b
varighed: højst 9 måneder
`;

describe(rule.id, () => {
  it('lets the last day count, also when only the month is written', () => {
    expect(findings(rule, text, { date: '2025-06-30' })).toEqual([]);
    const [finding] = findings(rule, text, { date: '2025-07-01' });
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 2 } } });
    expect(finding?.message).toContain('gjaldt til og med juni 2025, og fundet på linje 4 er tilbage');
    expect(finding?.related).toMatchObject([{ range: { start: { line: 4 } } }]);
  });

  it('says nothing where there is nothing to come back, or the line never had an effect', () => {
    const mended = text.replace('9', '6');
    expect(findings(rule, mended, { date: '2025-07-01' })).toEqual([]);
    const unfinished = text.replace(' fordi "Ny plan"', '');
    expect(findings(rule, unfinished, { date: '2025-07-01' })).toEqual([]);
  });
});
