import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const group = (lines: string) => `# Kvalitetsstandard "A"\n## Målgruppe\n${lines}\n`;

describe(rule.id, () => {
  it('is an error at the last line of those that conflict, and names only them', () => {
    const lines = 'alder: 18-29 år\nalle af:\n- [misbrug]\n- ønsker hjælpen\n- alder fyldt 30 år\n- er motiveret';
    const found = findings(rule, group(lines));
    expect(found).toMatchObject([
      { severity: 'error', range: { start: { line: 7 } }, related: [{ range: { start: { line: 3 } } }] },
    ]);
    expect(found[0]?.message).toContain('Ingen kan opfylde både linje 3 og 7.');
  });

  it('puts the target group and the conditions together, service by service', () => {
    const shared = '## Betingelser\n- alder fyldt 30 år\n';
    const service = (name: string, age: string) => `## Ydelse "${name}" efter SEL § 85\n### Målgruppe\nalder: ${age}\n`;
    expect(findings(rule, shared + service('Unge', '18-29 år') + service('Andre', 'fyldt 18 år'))).toHaveLength(1);
    expect(findings(rule, shared + service('Andre', 'fyldt 18 år'))).toEqual([]);
  });

  it('says a shared fault once', () => {
    const services = '## Ydelse "A" efter SEL § 82 a\n## Ydelse "B" efter SEL § 82 b\n';
    expect(findings(rule, group('alle af:\n- [misbrug]\n- ikke [misbrug]') + services)).toHaveLength(1);
  });

  it.each(['- alder fra 80 år til folkepensionsalderen', '- betydelig [misbrug] og ikke [misbrug]'])(
    'finds a single line that nobody meets: %s',
    (line) => {
      expect(findings(rule, group(line))[0]?.message).toContain('Ingen kan opfylde linje 3.');
    },
  );

  it.each([
    ['"over", which nobody reads as less', 'alder: over 18 år\nalle af:\n- alder under 18 år'],
    ['mild words that are demanded', 'alle af:\n- let [misbrug]\n- ikke [misbrug]'],
    [
      'several provisions, all of which are denied',
      'alle af:\n- modtager hjælp efter serviceloven §§ 85 og 97\n- ingen af:\n-- modtager hjælp efter serviceloven § 85\n-- modtager hjælp efter serviceloven § 97',
    ],
  ])('is certain about %s', (_, lines) => {
    expect(findings(rule, group(lines))).toHaveLength(1);
  });

  it.each([
    ['a list that does not say whether all must be met', '- [misbrug]\n- ikke [misbrug]'],
    [
      'an exception, which may let people off a demand',
      'alle af:\n- [misbrug], medmindre er motiveret\n- er motiveret',
    ],
    [
      'mild words that are denied',
      'alle af:\n- [nedsat fysisk funktionsevne]\n- ikke let [nedsat fysisk funktionsevne]',
    ],
    ['conditions that do not say it', '## Betingelser\n- er motiveret\n- ikke er motiveret'],
    ['"moderat", which may stop there', 'alle af:\n- [misbrug]\n- ikke moderat [misbrug]\n- betydelig [misbrug]'],
    ['mild words of which none may fit', 'alle af:\n- [misbrug]\n- ingen af:\n-- let [misbrug]\n-- er motiveret'],
    ['"over", which some read otherwise', 'alle af:\n- ikke alder over 18 år\n- alder fyldt 18 år'],
    [
      'several provisions that are denied',
      'alle af:\n- modtager hjælp efter serviceloven § 85\n- ikke modtager hjælp efter serviceloven §§ 85 og 97',
    ],
    ['an interval that is turned round, which has its own rule', 'alder: 29-18 år'],
    ['a list of which nothing is left', 'alle af:\n- [misbrug]\n- mindst ét af:'],
    ['no demands at all', '> Alle er velkomne.'],
  ])('says nothing about %s', (_, lines) => {
    expect(findings(rule, group(lines))).toEqual([]);
  });
});
