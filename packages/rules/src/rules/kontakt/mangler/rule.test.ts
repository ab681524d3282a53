import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = '# Kvalitetsstandard "Støtte"\nkommune: Lindøse Kommune\n## Formål\n> Vi hjælper.\n';
const municipality = (name: string) => `# Kommune "${name}"\n## Kontakt\n- Rådgivningshuset: telefon 05 11 22 10\n`;

describe(rule.id, () => {
  it('counts the contacts of its own municipality only', () => {
    expect(findings(rule, standard + municipality('Lindøse Kommune'))).toEqual([]);
    expect(findings(rule, standard + municipality('Egebæk Kommune'))).toMatchObject([{ severity: 'info' }]);
  });

  it('accepts a bare name that the municipality file explains', () => {
    const named = `${standard}## Kontakt\n- Rådgivningshuset\n`;
    expect(findings(rule, named + municipality('Lindøse Kommune'))).toEqual([]);
    expect(findings(rule, named)).toMatchObject([{ severity: 'info', range: { start: { line: 6 } } }]);
    // Another contact of the municipality does not explain it.
    expect(findings(rule, named.replace('huset', 'hjørnet') + municipality('Lindøse Kommune'))).toHaveLength(1);
  });

  it.each([
    ['Visitationen, telefon 05 11 22 10, hverdage 9-14', 'Visitationen: telefon 05 11 22 10, åbent "hverdage 9-14"'],
    ['Visitationen, 05 11 22 10', 'Visitationen: telefon 05 11 22 10'],
    ['Visitationen, hjælp@lindoese.example', 'Visitationen: mail hjælp@lindoese.example'],
  ])('puts the colon that is missing in "%s"', (written, mended) => {
    const [found] = findings(rule, `${standard}## Kontakt\n- ${written}\n`);
    expect(found?.message).toContain('Der mangler et kolon efter »Visitationen«');
    expect(found?.fixes?.[0]?.edits).toMatchObject([{ newText: `- ${mended}`, range: { start: { column: 1 } } }]);
    expect(findings(rule, `${standard}## Kontakt\n- ${mended}\n`)).toEqual([]);
  });

  it.each([
    'Visitationen, hverdage 9-14',
    'Center for Voksne, Team Øst',
    'Visitationen, telefon 05 11 22 10, spørg efter Bo',
  ])('does not guess at "%s"', (written) => {
    const [found] = findings(rule, `${standard}## Kontakt\n- ${written}\n`);
    expect(found).toMatchObject({ message: expect.stringContaining('har hverken telefon') });
    expect(found?.fixes ?? []).toEqual([]);
  });

  it.each([
    'mail hjælp@lindoese.example',
    'web https://www.lindoese.example',
    'adresse "Torvet 1"',
    'telefon 05 11 22 10',
  ])('accepts a contact with %s', (way) => {
    expect(findings(rule, `${standard}## Kontakt\n- Rådgivningshuset: ${way}\n`)).toEqual([]);
  });
});
