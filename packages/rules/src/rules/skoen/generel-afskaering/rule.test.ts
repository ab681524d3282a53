import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL ${provision}\n### Uden for målgruppen\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('is an error where the law is certain', () => {
    expect(findings(rule, standard('§ 85', '- alder fyldt 67 år'))).toMatchObject([
      { severity: 'error', provision: 'serviceloven § 85', range: { start: { line: 4 } } },
    ]);
  });

  it.each([
    ['those whom the law does not let in', '§ 85', ['- alder under 18 år']],
    ['an age together with something else', '§ 85', ['- alder fyldt 67 år og [misbrug]']],
    ['an exception', '§ 85', ['- alder fyldt 67 år', '  medmindre: [misbrug]']],
    ['a referral', '§ 85', ['- alder fyldt 67 år', '  henvis til: Ældreteamet']],
    ['help that the municipality may offer', '§ 82 a', ['- alder fyldt 67 år']],
    ['a law that does not speak of age', '§ 86', ['- alder fyldt 67 år']],
    ['something else than age', '§ 85', ['- [misbrug]']],
  ])('is silent about %s', (_, provision, lines) => {
    expect(findings(rule, standard(provision, ...lines))).toEqual([]);
  });
});
