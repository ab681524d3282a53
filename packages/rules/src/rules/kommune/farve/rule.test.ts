import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const municipality = (colour: string) => `# Kommune "Lindøse Kommune"\nfarve: ${colour}\n`;

describe(rule.id, () => {
  it('tells how far a light colour is from being readable, at its line', () => {
    const [finding] = findings(rule, municipality('#777777'));
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 2, column: 8 } } });
    expect(finding?.message).toContain('kontrasten er 4,4');
  });

  it('tells what is no colour', () => {
    expect(findings(rule, municipality('blå'))[0]?.message).toContain('»blå« er ikke en farve');
  });

  it('is silent where no colour is given', () => {
    expect(findings(rule, '# Kommune "Lindøse Kommune"\n')).toEqual([]);
  });
});
