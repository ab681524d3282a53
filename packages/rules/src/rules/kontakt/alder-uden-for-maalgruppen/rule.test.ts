import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (contactAge: string, targetAge = 'fyldt 18 år') =>
  `# Kvalitetsstandard "Støtte"\n## Målgruppe\nalder: ${targetAge}\n## Kontakt\n- Ungekontakten: telefon 05 11 22 64, for alder ${contactAge}\n`;

describe(rule.id, () => {
  it('points at both places, and can cut the contact down to the target group', () => {
    const text = standard('15-29 år');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({
      severity: 'warning',
      range: { start: { line: 5 } },
      related: [{ range: { start: { line: 3 } } }],
    });
    expect(finding?.message).toContain('15-29 år');
    const fix = finding?.fixes?.[0];
    expect(fix?.safe).toBe(false);
    expect(fix && applyFix(text, fix)).toBe(standard('18-29 år'));
  });

  it('finds a contact that ends later than the target group, and one that never meets it', () => {
    expect(findings(rule, standard('18-40 år', '18-29 år'))).toHaveLength(1);
    expect(findings(rule, standard('under 18 år'))).toHaveLength(1);
  });

  it('is silent where an end is only not written, or where the pension age may be meant', () => {
    expect(findings(rule, standard('under 30 år'))).toEqual([]);
    expect(findings(rule, standard('fyldt 30 år', '18-65 år'))).toEqual([]);
    // They share one year of age.
    expect(findings(rule, standard('under 19 år'))).toEqual([]);
    expect(findings(rule, standard('fyldt 29 år', '18-29 år'))).toEqual([]);
    expect(findings(rule, standard('18-66 år', 'fra 18 år til folkepensionsalderen'))).toEqual([]);
  });

  it('accepts a shared contact that fits one of the services', () => {
    const young = '## Ydelse "Ungestøtte" efter barnets lov § 113\n### Målgruppe\nalder: 15-22 år\n';
    const adult = '## Ydelse "Støtte" efter serviceloven § 85\n### Målgruppe\nalder: fyldt 18 år\n';
    const contact = '## Kontakt\n- Ungekontakten: telefon 05 11 22 64, for alder 15-22 år\n';
    expect(findings(rule, young + adult + contact)).toEqual([]);
    expect(findings(rule, adult + contact)).toHaveLength(1);
  });

  it('offers a fix only where both ends of the new age are known and meet', () => {
    const fixes = (contact: string, target?: string) => findings(rule, standard(contact, target))[0]?.fixes ?? [];
    expect(fixes('15-29 år')).toHaveLength(1);
    expect(fixes('under 18 år')).toEqual([]);
    expect(fixes('fyldt 16 år')).toEqual([]);
    expect(fixes('18-90 år', '18-29 år')).toHaveLength(1);
    expect(fixes('18-30 år', '30-40 år')).toHaveLength(1);
    expect(fixes('1-20 år', '1-10 år')).toHaveLength(1);
    expect(fixes('under 40 år', 'under 30 år')).toEqual([]);
    expect(findings(rule, standard('60-90 år', 'fra 18 år til folkepensionsalderen'))).toHaveLength(1);
    expect(fixes('60-90 år', 'fra 18 år til folkepensionsalderen')).toEqual([]);
  });
});
