import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (section: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter prøveloven § 1\n### ${section}\n${lines.join('\n')}\n`;
const open = lawWith(
  'visitation: ingen\nkilde: vejledning, hjemmesider\nmå ikke: kræve ansøgning\nkilde: praksis, V\nmå ikke: kræve cpr',
  'kilde: praksis, V',
);

describe(rule.id, () => {
  it('warns of an assessment, on what the law says of assessment, and offers to remove it', () => {
    const text = help('Adgang', 'visitation: krævet');
    const [finding, ...more] = findings(rule, text, { catalogue: open });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', source: 'hjemmesider', range: { start: { line: 4 } } });
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toBe(help('Adgang', 'visitation: ingen'));
  });

  it('rests on the ban on applications where nothing else is said', () => {
    const catalogue = lawWith('må ikke: kræve ansøgning');
    expect(findings(rule, help('Adgang', 'visitation: krævet'), { catalogue })).toHaveLength(1);
  });

  it.each([
    ['henvendelse: Send en ansøgning.', 1],
    ['> Du skal ansøge hos Visitationen.', 1],
    ['> Du skal ikke ansøge.', 0],
    ['visitation: valgfri', 0],
    ['henvendelse: mød op', 0],
  ])('reads access “%s”', (line, count) => {
    expect(findings(rule, help('Adgang', line), { catalogue: open })).toHaveLength(count);
  });

  it.each([
    ['altid', 1],
    ['betinget', 0],
    ['aldrig', 0],
  ])('reads a civil registration number that is asked for “%s”', (when, count) => {
    const found = findings(rule, help('Registrering', `felt navn: tekst, altid`, `felt cpr: cpr, ${when}`), {
      catalogue: open,
    });
    expect(found).toHaveLength(count);
    if (count > 0) expect(found).toMatchObject([{ severity: 'warning', range: { start: { line: 5 } } }]);
  });

  it.each([
    ['krævet', 'krævet'],
    ['valgfri', 'krævet'],
  ])('is silent where the law has assessment “%s”', (inLaw, written) => {
    const catalogue = lawWith(`visitation: ${inLaw}`);
    expect(findings(rule, help('Adgang', `visitation: ${written}`, '> Du skal ansøge.'), { catalogue })).toEqual([]);
  });

  it('is silent where the service also rests on help that is granted', () => {
    const text = '## Ydelse "Hjælp" efter serviceloven §§ 85 og 99\n### Adgang\nvisitation: krævet\n';
    expect(findings(rule, text)).toEqual([]);
  });
});
