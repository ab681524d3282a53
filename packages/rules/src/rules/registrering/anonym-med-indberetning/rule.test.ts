import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, anonymous: string, assessment = 'ingen') =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL ${provision}\n### Adgang\nvisitation: ${assessment}\n### Registrering\nanonym: ${anonymous}\n`;

describe(rule.id, () => {
  it('is a warning, although the duty stands in the law: how to do it is open', () => {
    expect(findings(rule, standard('§ 82 b', 'altid'))).toMatchObject([
      { severity: 'warning', strength: 'statute', range: { start: { line: 6 } } },
    ]);
  });

  it.each([
    ['the citizen’s own choice', '§ 82 b', 'borgeren vælger', 'ingen'],
    ['a known citizen', '§ 82 b', 'aldrig', 'ingen'],
    ['help that need not be reported', '§ 82 c', 'altid', 'ingen'],
    ['an open place without decisions', '§ 85', 'altid', 'ingen'],
  ])('is silent about %s', (_, provision, anonymous, assessment) => {
    expect(findings(rule, standard(provision, anonymous, assessment))).toEqual([]);
  });

  it('warns of anonymous help that somebody decides on', () => {
    expect(findings(rule, standard('§ 85', 'altid', 'krævet'))).toHaveLength(1);
  });
});
