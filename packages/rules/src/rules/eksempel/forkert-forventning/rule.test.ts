import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (group: string, example: string) => `# Kvalitetsstandard "Samtaler"
gælder: fra 1. januar 2026 til 31. december 2026
## Målgruppe
${group}
## Ydelse "Samtaler" efter serviceloven § 82 b
form: individuel
## Eksempler
- "Prøve": ${example}
`;

describe(rule.id, () => {
  it('stands at the example and says each reason', () => {
    const text = standard(
      'alder: fyldt 18 år\nalle af:\n- [misbrug]\n- samtykker',
      'alder 17 år, [misbrug] → berettiget',
    );
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'error', range: { start: { line: 11 } } });
    expect(finding?.message).toContain('standarden kræver »fyldt 18 år« og standarden kræver »samtykker«');
    expect(finding?.message).not.toContain('misbrug«');
  });

  it('reckons severity: what is lighter than asked is not enough', () => {
    const group = 'alle af:\n- betydelig [nedsat fysisk funktionsevne]';
    expect(findings(rule, standard(group, 'alder 30 år, let [nedsat fysisk funktionsevne] → berettiget'))).toHaveLength(
      1,
    );
    expect(findings(rule, standard(group, 'alder 30 år, svær [nedsat fysisk funktionsevne] → berettiget'))).toEqual([]);
  });

  it('reckons the day: outside its validity the standard gives nothing', () => {
    const on = (day: string) => standard('alder: fyldt 18 år', `alder 30 år, den ${day} → berettiget`);
    expect(findings(rule, on('1. juli 2026'))).toEqual([]);
    expect(findings(rule, on('1. juli 2027'))[0]?.message).toContain('gælder ikke den dag');
  });

  it('does not guess an age that the example leaves out', () => {
    expect(findings(rule, standard('alder: fyldt 18 år', '[misbrug] → berettiget'))[0]?.message).toContain(
      'hvor gammel',
    );
  });

  it('leaves an example of an unknown service to the rule about that', () => {
    expect(findings(rule, standard('alder: fyldt 18 år', 'alder 17 år → berettiget til "Andet"'))).toEqual([]);
  });
});
