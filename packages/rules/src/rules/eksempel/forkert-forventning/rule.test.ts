import { builtInCatalogue } from '@kvast/law/built-in';
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
    expect(finding?.message).toContain(
      '»fyldt 18 år« passer ikke, for i eksemplet står »17 år«; »samtykker« passer ikke.',
    );
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

  it.each<[name: string, sections: string, example: string, reasons: string]>([
    [
      'less than asked',
      '## Målgruppe\nalle af:\n- betydelig [nedsat fysisk funktionsevne]',
      'let [nedsat fysisk funktionsevne] → berettiget',
      '»betydelig nedsat fysisk funktionsevne« passer ikke, for i eksemplet står »let nedsat fysisk funktionsevne«',
    ],
    [
      'a synonym, and a kind of what is asked',
      '## Målgruppe\nalle af:\n- betydelig [fysisk handicap]',
      'let [nedsat syn] → berettiget',
      '»betydelig fysisk handicap« passer ikke, for i eksemplet står »let nedsat syn«',
    ],
    [
      'none of a list',
      '## Målgruppe\nmindst ét af:\n- [misbrug]\n- risiko for [hjemløshed]',
      '[angst] → berettiget',
      'intet af dette passer: »misbrug« eller »risiko for hjemløshed«',
    ],
    [
      'what is asked only of some',
      '## Betingelser\n- samtykker, hvis borgeren bor i botilbud',
      'bor i botilbud → berettiget',
      '»samtykker« passer ikke, og det kræves, når »bor i botilbud« passer',
    ],
    [
      'the carer',
      '## Målgruppe\nalle af:\n- den pårørende er i arbejde',
      'er i arbejde → berettiget',
      '»den pårørende er i arbejde« passer ikke',
    ],
    [
      'the household',
      '## Uden for målgruppen\n- husstanden modtager hjælp efter serviceloven § 83',
      'husstanden modtager hjælp efter serviceloven § 83 → berettiget',
      '»husstanden modtager hjælp efter serviceloven § 83« under »Uden for målgruppen« passer',
    ],
    [
      'an exclusion whose exception does not fit',
      '## Uden for målgruppen\n- modtager hjælp efter serviceloven § 97\n  medmindre: borgeren samtykker',
      'modtager hjælp efter serviceloven § 97 → berettiget',
      '»modtager hjælp efter serviceloven § 97« under »Uden for målgruppen« passer, og undtagelsen »samtykker« passer ikke',
    ],
    [
      'what must not be so',
      '## Målgruppe\nalle af:\n- bor ikke i botilbud',
      'bor i botilbud → berettiget',
      '»bor i botilbud« må ikke passe, men gør det',
    ],
    [
      'an exact age',
      '## Målgruppe\nalder: 17 år',
      'alder 18 år → berettiget',
      '»17 år« passer ikke, for i eksemplet står »18 år«',
    ],
    [
      'the pension age of the day',
      '## Målgruppe\nalder: fra folkepensionsalderen',
      'alder 67 år, den 1. juli 2026 → berettiget',
      '',
    ],
    [
      'the pension age when it has risen',
      '## Målgruppe\nalder: fra folkepensionsalderen',
      'alder 67 år, den 1. juli 2031 → berettiget',
      '»fra folkepensionsalderen« passer ikke, for i eksemplet står »67 år«, og folkepensionsalderen er 68 år',
    ],
    [
      'help that was granted too late',
      '## Målgruppe\nalle af:\n- fik hjælpen bevilget før 1. januar 2025',
      'fik hjælpen bevilget før 1. juli 2025 → berettiget',
      '»fik hjælpen bevilget før 1. januar 2025« passer ikke, for i eksemplet står »fik hjælpen bevilget før 1. juli 2025«',
    ],
    [
      'other help that was granted',
      '## Målgruppe\nalle af:\n- fik hjælp efter serviceloven § 97 bevilget før det fyldte 67 år',
      'fik hjælp efter serviceloven § 96 bevilget før det fyldte 67 år → berettiget',
      '»fik hjælp efter serviceloven § 97 bevilget før det fyldte 67. år« passer ikke, for i eksemplet står »fik hjælp efter serviceloven § 96 bevilget før det fyldte 67. år«',
    ],
    [
      'what holds as a rule demands nothing',
      '## Målgruppe\nalle af:\n- bor alene (typisk)',
      '[angst] → berettiget',
      '',
    ],
    [
      'a kind of what is asked, unexpectedly',
      '## Målgruppe\nalder: fyldt 18 år\nmindst ét af:\n- [misbrug]\n- [psykisk lidelse]',
      'alder 20 år, [angst] → ikke berettiget',
      '»fyldt 18 år« passer, for i eksemplet står »20 år«; »psykisk lidelse« passer, for i eksemplet står »angst«',
    ],
    [
      'an exclusion that does not fit',
      '## Uden for målgruppen\n- modtager hjælp efter serviceloven § 85 til samme behov',
      'modtager hjælp efter serviceloven § 85 → ikke berettiget',
      '»modtager hjælp efter serviceloven § 85 til samme behov« under »Uden for målgruppen« passer ikke, for i eksemplet står kun »modtager hjælp efter serviceloven § 85«',
    ],
    [
      'an exception from an exclusion',
      '## Uden for målgruppen\n- modtager hjælp efter serviceloven § 97\n  medmindre: borgeren samtykker',
      'modtager hjælp efter serviceloven § 97, samtykker → ikke berettiget',
      '»modtager hjælp efter serviceloven § 97« under »Uden for målgruppen« passer, men undtagelsen »samtykker« passer også',
    ],
    ['nothing at all', '', 'alder 20 år → ikke berettiget', 'standarden kræver ikke noget'],
  ])('tells the chain of reasons: %s', (_name, sections, example, reasons) => {
    const text = `# Kvalitetsstandard "Samtaler"\n${sections}\n## Ydelse "Samtaler" efter serviceloven § 82 b\nform: individuel\n## Eksempler\n- "Prøve": ${example}\n`;
    const found = findings(rule, text, { catalogue: builtInCatalogue() });
    const chains = found.map(
      ({ message }) => /(?:kan borgeren ikke|kan borgeren få Samtaler): (.*?)\. Et eksempel/.exec(message)?.[1],
    );
    expect(chains).toEqual(reasons === '' ? [] : [reasons]);
  });
});
