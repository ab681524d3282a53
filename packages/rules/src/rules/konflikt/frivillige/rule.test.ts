import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...lines: string[]) =>
  `# Kvalitetsstandard "A"\n## Ydelse "Gruppe" efter serviceloven § 82 a\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('shows both lines, once, however many volunteers there are', () => {
    const text = standard(
      '## Fravalgt',
      '- serviceloven §§ 82 c og 82 d',
      '## Levering',
      'samarbejde med: frivillige organisationer, frivillige foreninger',
    );
    expect(findings(rule, text)).toMatchObject([
      { severity: 'warning', range: { start: { line: 6 } }, related: [{ range: { start: { line: 4 } } }] },
    ]);
  });

  it('is silent where nobody volunteers, and before there was such a provision', () => {
    expect(
      findings(rule, standard('## Fravalgt', '- serviceloven § 82 d', '## Levering', 'samarbejde med: naboer')),
    ).toEqual([]);
    const old = standard('## Levering', 'samarbejde med: frivillige').replace(
      '\n',
      '\ngælder: fra 1. maj 2015 til 1. maj 2016\n',
    );
    expect(findings(rule, old)).toEqual([]);
  });
});
