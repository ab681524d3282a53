import { builtInCatalogue } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const support = (list: string) => `## Ydelse "Støtte" efter SEL § 85\n### Målgruppe\n${list}\n`;
const early = (list: string) => `## Ydelse "Forløb" efter SEL § 82 b\n### Målgruppe\n${list}\n`;
const wholeLaw = `mindst ét af:
- [nedsat fysisk funktionsevne]
- [nedsat psykisk funktionsevne]
- [sociale problemer]
- risiko for [nedsat fysisk funktionsevne]
- risiko for [nedsat psykisk funktionsevne]
- risiko for [sociale problemer]`;

describe(rule.id, () => {
  it('is an error where the help is a right, whatever priority the municipality states', () => {
    const list = 'mindst ét af:\n- betydelig [nedsat fysisk funktionsevne]\n- betydelig [nedsat psykisk funktionsevne]';
    const found = findings(rule, support(`${list}\nprioritering: Kommunen har valgt det.`));
    expect(found).toMatchObject([{ severity: 'error', strength: 'statute' }]);
    expect(found[0]?.message).toContain('Den omfatter ikke borgere med særlige sociale problemer.');
  });

  it('finds a higher threshold than the law where the help is a right', () => {
    const list =
      'mindst ét af:\n- svær [nedsat fysisk funktionsevne]\n- betydelig [nedsat psykisk funktionsevne]\n- [særlige sociale problemer]';
    expect(findings(rule, support(list))[0]?.message).toContain('betydelig nedsat fysisk funktionsevne');
  });

  it('names what is missing once, and the risks that are', () => {
    const [finding] = findings(rule, early('mindst ét af:\n- [nedsat psykisk funktionsevne]\n- [sociale problemer]'));
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain(
      'Den omfatter ikke borgere med nedsat fysisk funktionsevne, risiko for nedsat psykisk funktionsevne eller risiko for sociale problemer.',
    );
  });

  it('is silent when the whole target group of the law is there', () => {
    expect(findings(rule, early(wholeLaw))).toEqual([]);
  });

  it('finds a list that asks for everything at once', () => {
    expect(findings(rule, early(wholeLaw.replace('mindst ét af', 'alle af')))).toHaveLength(1);
  });

  it('reads a list without "alle af" or "mindst ét af" in the favour of the writer', () => {
    const points = '- [nedsat psykisk funktionsevne]\n- [sociale problemer]';
    expect(findings(rule, early(points))[0]?.message).toContain('borgere med nedsat fysisk funktionsevne, risiko');
  });

  it('lets several standards share out a right among them', () => {
    const [body, mind] = ['fysisk', 'psykisk'].map((kind) =>
      support(`mindst ét af:\n- betydelig [nedsat ${kind} funktionsevne]\n- [særlige sociale problemer]`),
    );
    const both = `# Kvalitetsstandard "A"\n${body}# Kvalitetsstandard "B"\n${mind}`;
    expect(findings(rule, support('mindst ét af:\n- betydelig [nedsat fysisk funktionsevne]'))).toHaveLength(1);
    expect(findings(rule, both)).toEqual([]);
  });

  it('says nothing where an exception makes the group hard to compare', () => {
    expect(findings(rule, early('alle af:\n- [sociale problemer], medmindre er motiveret'))).toEqual([]);
  });

  it('says that the group is another where the law has one only', () => {
    const text = '## Ydelse "Akut" efter SEL § 82 c\n### Målgruppe\nmindst ét af:\n- [misbrug]\n';
    const [finding] = findings(rule, text, { catalogue: builtInCatalogue() });
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('Målgruppen er en anden end i serviceloven § 82 c.');
  });

  it('compares with standards for the same help only', () => {
    const narrow = support('mindst ét af:\n- betydelig [nedsat fysisk funktionsevne]');
    const text = `# Kvalitetsstandard "A"\n${narrow}# Kvalitetsstandard "B"\n${early(wholeLaw.replaceAll('- [', '- betydelig ['))}`;
    const [error] = findings(rule, text).filter(({ severity }) => severity === 'error');
    expect(error?.message).toContain('ikke borgere med betydelig nedsat psykisk funktionsevne eller særlige');
  });

  it('is silent where another standard for the same help cannot be compared', () => {
    const narrow = support('mindst ét af:\n- betydelig [nedsat fysisk funktionsevne]');
    const unsure = support('alle af:\n- i målgruppen for serviceloven § 107');
    expect(findings(rule, `# Kvalitetsstandard "A"\n${narrow}# Kvalitetsstandard "B"\n${unsure}`)).toEqual([]);
  });

  it('leaves a provision with two target groups alone', () => {
    const text = '## Ydelse "Ophold" efter SEL § 107\n### Målgruppe\nmindst ét af:\n- [nedsat psykisk funktionsevne]\n';
    expect(findings(rule, text, { catalogue: builtInCatalogue() })).toEqual([]);
  });

  it('says nothing where only an age is given', () => {
    expect(findings(rule, support('alder: fyldt 18 år'))).toEqual([]);
  });

  it('compares the single terms of a list that also holds combinations', () => {
    const law = 'målgruppe: mindst ét af:\n- [psykisk lidelse]\n- [særlige sociale problemer] og [hjemløshed]';
    const group = (term: string) => `## Ydelse "Hjælp" efter prøveloven § 1\n### Målgruppe\nmindst ét af:\n- ${term}\n`;
    const catalogue = lawWith(`pligt: skal\nkilde: lov, stk. 1\n${law}`);
    expect(findings(rule, group('[misbrug]'), { catalogue })[0]?.message).toContain('borgere med psykisk lidelse.');
    expect(findings(rule, group('[psykisk lidelse]'), { catalogue })).toEqual([]);
  });

  it('does not take a need for the help for a narrower group', () => {
    const group = (second: string) =>
      `## Ydelse "Botilbud" efter SEL § 108\n### Målgruppe\nalle af:\n- mindst ét af:\n-- betydelig og varig [nedsat fysisk funktionsevne]\n-- betydelig og varig [nedsat psykisk funktionsevne]\n- ${second}\n`;
    const catalogue = builtInCatalogue();
    for (const need of [
      'behov for omfattende hjælp',
      'har brug for hjælp til det meste',
      'kan ikke bo alene',
      'hjælpen kan ikke gives på anden vis',
    ]) {
      const terms = `# Begreber "B"\n## [${need}]\nforklaring: Et krav i loven.\n`;
      expect(findings(rule, `# Kvalitetsstandard "S"\n${group(`[${need}]`)}${terms}`, { catalogue })).toEqual([]);
    }
    expect(findings(rule, group('[hjemløshed]'), { catalogue })).toHaveLength(1);
  });
});
