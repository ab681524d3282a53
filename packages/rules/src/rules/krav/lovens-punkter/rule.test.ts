import { builtInCatalogue } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import { evidence } from './evidence.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "B" efter SEL ${provision}\n${lines.join('\n')}\n`;

const group = ['### Målgruppe', 'mindst ét af:', '- [stofmisbrug]'];
const choice = ['### Økonomi', 'frit valg: ja'];
const gift = ['### Indhold', '> Du kan få et gavekort.'];

describe(rule.id, () => {
  it('is one error at the service, and names what is missing in the order of the law', () => {
    const found = findings(rule, standard('§ 101', ...group));
    expect(found).toMatchObject([
      {
        severity: 'error',
        provision: 'serviceloven § 101',
        source: 'bekendtgørelse § 4, nr. 7',
        range: { start: { line: 2 } },
      },
    ]);
    expect(found[0]?.message).toContain('intet om: frit valg og retningslinjer for gavekort.');
    expect(found[0]?.message).toContain('egne overskrifter');
  });

  it('only warns where words alone could have shown it', () => {
    const found = findings(rule, standard('§ 101', ...group, ...choice));
    expect(found).toMatchObject([{ severity: 'warning' }]);
    expect(found[0]?.message).toContain('en egen overskrift');
  });

  it.each([
    ['all of them said', [...group, ...choice, ...gift], ''],
    ['one of them left out', [...group, ...gift], 'frit valg.'],
    ['a section that only looks like it', [...group, '### Økonomi', 'egenbetaling: ingen', ...gift], 'frit valg.'],
    ['one of them in words', [...group, '### Levering', '> Du kan selv vælge sted.', ...gift], ''],
    ['one of them as a heading', [...group, ...choice, '### Om "Gavekort"', '> Spørg os.'], ''],
    [
      'one of them inside another word',
      [...group, ...choice, '### Indhold', '> Vi giver julegavekort.'],
      'retningslinjer for gavekort.',
    ],
    ['one of them in a theme', [...group, ...choice, '### Indhold', '#### Gavekort', '- Et kort'], ''],
  ])('sees %s', (_, lines, missing) => {
    const found = findings(rule, standard('§ 101', ...lines));
    if (missing === '') expect(found).toEqual([]);
    else expect(found[0]?.message).toContain(`intet om: ${missing}`);
  });

  it('looks at what is shared, and at the services under the provision, not at others', () => {
    const other = (provision: string) => `## Ydelse "A" efter SEL ${provision}\n${[...choice, ...gift].join('\n')}\n`;
    const text = standard('§ 101', ...group);
    expect(findings(rule, text + other('§ 101'))).toEqual([]);
    expect(findings(rule, text + other('§§ 85 og 101'))).toEqual([]);
    expect(findings(rule, text + other('§ 85'))).toHaveLength(1);
    expect(findings(rule, `${text}## Økonomi\nfrit valg: nej\n## Om "Gavekort"\n> Spørg os.\n`)).toEqual([]);
  });

  it('is one finding for all services, and for all provisions that lack the same', () => {
    const services = '## Ydelse "A" efter SEL § 101\n## Ydelse "B" efter SEL § 101\n';
    expect(findings(rule, services)).toHaveLength(1);
    const atHome = '## Ydelse "A" efter SEL § 85\n## Ydelse "B" efter SEL § 83\n## Ydelse "C" efter SEL § 83 a\n';
    const found = findings(rule, `# Kvalitetsstandard "S"\n${atHome}`, { catalogue: builtInCatalogue() });
    expect(found).toMatchObject([{ range: { start: { line: 3 } } }]);
    expect(found[0]?.message).toContain('serviceloven §§ 83 og 83 a');
  });

  it('asks only while the order holds', () => {
    const dated = (to: string) => standard('§ 83').replace('\n', `\ngælder: fra 1. januar 2025 til ${to}\n`);
    expect(findings(rule, dated('30. juni 2025'), { date: '2025-06-30' })).toHaveLength(1);
    expect(findings(rule, dated('1. juli 2025'), { date: '2025-07-01' })).toEqual([]);
  });

  it('does not take an empty list for something said', () => {
    const missing = (...lines: string[]) =>
      findings(rule, standard('§ 83', ...lines), { catalogue: builtInCatalogue() })[0]?.message;
    const item = 'generel information til borgeren';
    expect(missing()).toContain(item);
    expect(missing('### Kontakt', '- Visitationen: telefon 05 11 22 10')).not.toContain(item);
  });

  it('looks for an item that it has no evidence for by its long words and its headings', () => {
    const catalogue = lawWith('standarden skal indeholde: "valg af ting, fest" under "Gilde"');
    const found = (words: string) =>
      findings(rule, `# Kvalitetsstandard "S"\n## Ydelse "B" efter prøveloven § 1\n### Indhold\n> ${words}\n`, {
        catalogue,
      });
    expect(found('Du kan få valg og fest.')).toMatchObject([{ severity: 'warning' }]);
    expect(found('Du kan komme til gilde.')).toEqual([]);
    const long = lawWith('standarden skal indeholde: "om telte" under "Gilde"');
    expect(
      findings(rule, '# Kvalitetsstandard "S"\n## Ydelse "B" efter prøveloven § 1\n### Indhold\n> Vi har telte.\n', {
        catalogue: long,
      }),
    ).toEqual([]);
  });

  it('does not ask for what only holds in one situation, or for what belongs in a plan', () => {
    const found = (...clauses: [string, string?]) =>
      findings(rule, '# Kvalitetsstandard "S"\n## Ydelse "B" efter prøveloven § 1\nform: gruppe\n', {
        catalogue: lawWith(...clauses),
      });
    const gift = 'standarden skal indeholde: "gavekort" under "Gavekort"';
    expect(found(gift)).toHaveLength(1);
    expect(found(gift, 'kilde: lov, stk. 1\nkun når: kommunen giver gavekort')).toEqual([]);
    expect(found('handleplanen skal indeholde: "gavekort"')).toEqual([]);
  });

  it('knows how to look for every item in the law files', () => {
    const items = builtInCatalogue()
      .laws.flatMap(({ provisions }) => provisions.flatMap(({ clauses }) => clauses))
      .flatMap(({ said }) => (said.kind === 'mustContain' && said.in === 'standard' ? [said.item] : []));
    expect(new Set(items)).toEqual(new Set(Object.keys(evidence)));
  });
});
