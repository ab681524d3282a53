import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const complete = `# Kvalitetsstandard "Tidlig støtte"
## Formål
> Vi hjælper tidligt.
## Målgruppe
alder: fyldt 18 år
## Ydelse "Gruppe" efter serviceloven § 82 a
### Indhold, blandt andet
- Samtaler
### Omfang og varighed
> To timer hver uge.
## Adgang
visitation: valgfri
sagsbehandlingstid: højst 2 uger
## Klage
klageadgang: ingen
## Levering
leverandør: Rådgivningshuset (intern)
## Opfølgning
løbende: ja
`;

const without = (heading: string) => complete.replace(new RegExp(`^##+ ${heading}.*\\n(?:(?!#).*\\n)*`, 'm'), '');

describe(rule.id, () => {
  it('says nothing when everything is there', () => {
    expect(findings(rule, complete)).toEqual([]);
  });

  it.each([
    ['Formål', 'formål'],
    ['Indhold', 'indhold'],
    ['Omfang', 'omfang og varighed'],
    ['Adgang', 'adgang og sagsbehandlingstid'],
    ['Levering', 'levering'],
    ['Opfølgning', 'opfølgning'],
  ])('misses %s', (heading, named) => {
    const found = findings(rule, without(heading));
    expect(found).toMatchObject([{ severity: 'warning', range: { start: { line: 1 } } }]);
    expect(found[0]?.message).toMatch(new RegExp(`intet om: ${named}\\.`));
  });

  it('names all that is missing in one finding', () => {
    const [finding, ...others] = findings(rule, '# Kvalitetsstandard "Tom"\n');
    expect(others).toEqual([]);
    expect(finding?.message).toContain(
      'ydelser, formål, målgruppe, indhold, omfang og varighed, adgang, klage, levering og opfølgning.',
    );
  });

  it('does without a deadline where nobody is assessed, or where the municipality has one for all', () => {
    const noDeadline = complete.replace('sagsbehandlingstid: højst 2 uger\n', '');
    expect(findings(rule, noDeadline)).toHaveLength(1);
    expect(findings(rule, noDeadline.replace('valgfri', 'ingen'))).toEqual([]);
    const municipality = '# Kommune "Lindøse Kommune"\n## Sagsbehandlingstider\n- serviceloven § 85: højst 8 uger\n';
    expect(findings(rule, noDeadline + municipality)).toEqual([]);
  });

  it('leaves what the law speaks of to the rules that know the source', () => {
    const disabled = without('Opfølgning').replace('§ 82 a', '§ 85');
    expect(findings(rule, disabled)).toEqual([]);
    expect(findings(rule, without('Klage'))).toEqual([]);
    expect(findings(rule, without('Klage').replace('§ 82 a', '§ 82 c'))[0]?.message).toContain('intet om: klage.');
  });

  it('does not take a form for an extent', () => {
    const found = findings(rule, complete.replace('> To timer hver uge.', 'form: gruppe'));
    expect(found[0]?.message).toContain('intet om: omfang og varighed.');
  });
});
