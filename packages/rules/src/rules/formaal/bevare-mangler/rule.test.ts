import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const support = (...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Formål\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('is a warning at the line, and only info at words', () => {
    expect(findings(rule, support('hjælpen skal: forbedre funktionsniveauet'))).toMatchObject([
      { severity: 'warning', range: { start: { line: 4 } } },
    ]);
    expect(findings(rule, support('> Du skal udvikle dig.', '- At styrke dine evner'))).toMatchObject([
      { severity: 'info', range: { start: { line: 3 } } },
    ]);
  });

  it.each([
    ['hjælpen skal: forbedre funktionsniveauet eller forebygge forværring'],
    ['hjælpen skal: forbedre funktionsniveauet\n> Eller bevare det.'],
    ['hjælpen skal: forbedre funktionsniveauet\n- At du undgår at miste evner'],
    ['hjælpen skal: bevare funktionsniveauet'],
    ['hjælpen skal: bevare funktionsniveauet\n> Du skal udvikle dig.'],
    ['> Du skal udvikle dig.\n> Du skal have en god hverdag.'],
    ['> Du skal have en god hverdag.'],
    ['alle af:'],
  ])('is silent on “%s”', (lines) => {
    expect(findings(rule, support(lines))).toEqual([]);
  });

  it('is silent where the service also rests on preventive help, and where there is no purpose', () => {
    expect(
      findings(rule, support('hjælpen skal: forbedre funktionsniveauet').replace('§ 85', '§§ 82 a og 85')),
    ).toEqual([]);
    expect(findings(rule, '## Ydelse "Støtte" efter SEL § 85\n')).toEqual([]);
  });
});
