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

  it('shows what the service rests on where another provision is the one not chosen', () => {
    const lines = ['## Levering', 'samarbejde med: frivillige'];
    for (const text of [standard(...lines), standard('## Fravalgt', '- serviceloven § 82 c', ...lines)]) {
      const found = findings(rule, text);
      expect(found).toMatchObject([{ severity: 'warning', related: [{ range: { start: { line: 2 } } }] }]);
      expect(found[0]?.message).toContain('ingen ydelse hviler på serviceloven § 82 d');
    }
    const denied = findings(rule, standard('## Fravalgt', '- serviceloven § 82 c', '- serviceloven § 82 d', ...lines));
    expect(denied).toMatchObject([{ related: [{ range: { start: { line: 5 } } }] }]);
    expect(denied[0]?.message).toContain('kommunen ikke bruger serviceloven § 82 d');
  });

  it('looks at every service, and at every provision that one rests on', () => {
    const volunteers = '## Levering\nsamarbejde med: frivillige\n';
    expect(findings(rule, `## Ydelse "A" efter SEL § 82 a\n## Ydelse "B" efter SEL § 82 d\n${volunteers}`)).toEqual([]);
    expect(findings(rule, `## Ydelse "A" efter SEL §§ 82 a og 85\n${volunteers}`)).toHaveLength(1);
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
