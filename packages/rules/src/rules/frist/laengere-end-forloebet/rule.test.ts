import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (duration: string, deadline: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 82 b\n${duration}\n### Adgang\n${deadline}\n`;

describe(rule.id, () => {
  it('is info at the deadline, and points to the duration', () => {
    expect(findings(rule, standard('varighed: højst 2 uger', 'sagsbehandlingstid: højst 1 måned'))).toMatchObject([
      { severity: 'info', range: { start: { line: 5 } }, related: [{ range: { start: { line: 3 } } }] },
    ]);
  });

  it.each([
    ['varighed: højst 4 uger', 'sagsbehandlingstid: højst 4 uger'],
    ['varighed: højst 1 måned', 'sagsbehandlingstid: højst 4 uger'],
    ['varighed: mindst 2 uger', 'sagsbehandlingstid: højst 4 uger'],
    ['varighed: ingen grænse', 'sagsbehandlingstid: højst 4 uger'],
    ['varighed: højst 2 uger', 'sagsbehandlingstid: ingen'],
    ['form: gruppe', 'sagsbehandlingstid: højst 4 uger'],
  ])('is silent about “%s” and “%s”', (duration, deadline) => {
    expect(findings(rule, standard(duration, deadline))).toEqual([]);
  });
});
