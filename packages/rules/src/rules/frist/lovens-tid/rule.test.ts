import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (lines: string) => `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter prøveloven § 1\n${lines}\n`;
const start = lawWith('frist: start senest 14 dage efter henvendelsen');
const plan = lawWith('frist: plan senest 6 måneder før det fyldte 18. år');

describe(rule.id, () => {
  it.each([
    ['højst 15 dage', ['error']],
    ['højst 14 dage', []],
    ['højst 2 uger', []],
    ['højst 10 hverdage', []],
    ['højst 1 måned', ['error']],
  ])('compares a deadline of “%s” with the start', (deadline, severities) => {
    const found = findings(rule, help(`### Adgang\nsagsbehandlingstid: ${deadline}`), { catalogue: start });
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });

  it.each([
    ['højst 3 uger', ['error']],
    ['højst 14 dage', []],
    ['straks', []],
    ['højst 3 uger, ved indlæggelse', []],
  ])('compares a beginning of “%s”', (begins, severities) => {
    const found = findings(
      rule,
      help(`### Adgang\nhjælpen begynder: ${begins}\n> Behandlingen begynder inden for 4 uger.`),
      { catalogue: start },
    );
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });

  it.each([
    ['frist: start tidligst 14 dage efter henvendelsen', 'Hjælpen begynder efter 3 uger.'],
    ['frist: plan senest ved det fyldte 18. år', 'Planen ligger 3 måneder før, du fylder 18 år.'],
    ['frist: opfølgning senest 14 dage efter henvendelsen', 'Hjælpen begynder efter 3 uger.'],
  ])('where the law says “%s”, it is silent on “%s”', (timing, sentence) => {
    const text = help(`### Adgang\nsagsbehandlingstid: højst 4 uger\n> ${sentence}`);
    expect(findings(rule, text, { catalogue: lawWith(timing) })).toEqual([]);
  });

  it('reads a shared section only where all services are concerned', () => {
    const shared = '## Om "Tid"\n> Behandlingen begynder inden for 3 uger.\n## Ydelse "Hjælp" efter prøveloven § 1\n';
    expect(findings(rule, shared, { catalogue: start })).toHaveLength(1);
    expect(findings(rule, `${shared}## Ydelse "Andet" efter prøveloven § 2\n`, { catalogue: start })).toEqual([]);
  });

  it('does not compare a decision with a start that is counted from the decision', () => {
    const catalogue = lawWith('frist: start senest 14 dage efter afgørelsen');
    expect(findings(rule, help('### Adgang\nsagsbehandlingstid: højst 4 uger'), { catalogue })).toEqual([]);
  });

  it.each([
    ['Behandlingen starter inden for 3 uger.', 1],
    ['Vi sætter behandlingen i gang senest tre uger efter.', 1],
    ['Behandlingen begynder senest 14 dage efter.', 0],
    ['Behandlingen begynder ikke senere end 3 uger efter.', 0],
    ['Behandlingen varer 12 uger.', 0],
    ['Behandlingen begynder inden for 10 hverdage.', 0],
    ['Behandlingen begynder inden for 20 hverdage.', 1],
    ['Vi ringer til dig inden for 3 uger.', 0],
  ])('reads, of the start, “%s”', (sentence, count) => {
    const found = findings(rule, help(`> ${sentence}`), { catalogue: start });
    expect(found.map(({ severity, range }) => [severity, range.start.line])).toEqual(Array(count).fill(['warning', 3]));
  });

  it.each([
    ['Planen ligger senest 3 måneder før, du fylder 18 år.', 1],
    ['Senest tre uger inden du fylder 18 år, laver vi en plan.', 1],
    ['Planen ligger senest 6 måneder før, du fylder 18 år.', 0],
    ['Planen ligger senest 8 måneder før, du fylder 18 år.', 0],
    ['Planen bliver set efter hver 3 måneder.', 0],
  ])('reads, of the plan, “%s”', (sentence, count) => {
    expect(findings(rule, help(`> ${sentence}`), { catalogue: plan })).toHaveLength(count);
  });
});
