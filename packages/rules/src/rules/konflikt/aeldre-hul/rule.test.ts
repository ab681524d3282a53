import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const whole = '# Kommune "Lindøse Kommune"\n';
const help = (age: string, { provision = '§ 83', from = '1. januar 2026' } = {}) =>
  `# Kvalitetsstandard "Hjælp"\ngælder: fra ${from} til 31. december 2027\n## Ydelse "Hjælp" efter serviceloven ${provision}\n### Målgruppe\nalder: ${age}\n`;

describe(rule.id, () => {
  it('is an error at the age, with somebody who is left out', () => {
    const [finding, ...others] = findings(rule, whole + help('18-66 år'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', range: { start: { line: 5 } }, provision: 'serviceloven § 83' });
    expect(finding?.message).toContain('En borger på 67 år, som har nået folkepensionsalderen, får ikke at vide');
  });

  it.each([
    ['before the law changed', whole + help('18-66 år', { from: '1. januar 2024' })],
    ['help that was not moved', whole + help('18-66 år', { provision: '§ 97' })],
    ['an age that some reach before their pension', whole + help('18-70 år')],
    ['files of which the municipality is not one', help('18-66 år')],
    [
      'a municipality with a standard for it',
      `${whole + help('18-66 år')}# Kvalitetsstandard "Ældreloven"\n## Ydelse "Helhedspleje" efter ældreloven § 10\n`,
    ],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});
