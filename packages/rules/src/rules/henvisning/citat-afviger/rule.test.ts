import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (from: string, words: string, section = '### Indhold') =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 82 a\n${section}\ncitat fra: ${from}\n> … ${words} …\n`;

describe(rule.id, () => {
  it('is a warning at the wrong words, and puts the right ones there', () => {
    const text = standard('serviceloven § 82 a', 'samt gruppebaseret træning og hjælp');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({
      severity: 'warning',
      provision: 'serviceloven § 82 a',
      range: { start: { line: 5 } },
    });
    const fix = finding?.fixes?.[0];
    expect(fix?.safe).toBe(true);
    expect(fix && applyFix(text, fix)).toContain('> … samt gruppebaseret optræning og hjælp …\n');
  });

  it('reads quotations in any section, of the service and of the whole standard', () => {
    const found = (section: string) => findings(rule, standard('SEL § 82 a', 'gruppebaseret træning', section));
    expect(found('### Formål')).toHaveLength(1);
    expect(found('## Målgruppe')).toHaveLength(1);
  });

  it.each([
    ['the right words', 'serviceloven § 82 a', 'gruppebaseret optræning'],
    ['another provision', 'serviceloven § 82 b', 'gruppebaseret træning'],
    ['several provisions', 'serviceloven §§ 82 a og 82 b', 'gruppebaseret træning'],
    ['a longer word', 'serviceloven § 82 a', 'gruppebaseret træningslejr'],
  ])('is silent about %s', (_, from, words) => {
    expect(findings(rule, standard(from, words))).toEqual([]);
  });
});
