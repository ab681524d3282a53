import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { checkWithSuppressions } from '../src/check.ts';

const catalogue = builtInCatalogue();
const RULE = 'varighed/over-lovens-graense';
const LINE = `undtag: ${RULE} til 31. december 2025 fordi "Byrådet ser på niveauet"`;
const TOO_LONG = '## Ydelse "Forløb" efter serviceloven § 82 b\nvarighed: højst 9 måneder\n';

function check(text: string, date = '2025-06-01', language: 'da' | 'en' = 'da') {
  const { model, findings } = parseDocument(text, { file: 'a.kvast', lawNames: catalogue.lawNames });
  expect(findings).toEqual([]);
  if (model?.kind !== 'standard') throw new Error('no standard');
  const models = { standards: [model], municipalities: [], vocabularies: builtInVocabulary() };
  return checkWithSuppressions(models, catalogue, { date, language });
}

const lines = (text: string, date?: string) => {
  const { findings, suppressed } = check(text, date);
  return {
    reported: findings.filter(({ rule }) => rule === RULE).map(({ range }) => range.start.line),
    suppressed: suppressed.map(({ finding }) => finding.range.start.line),
    about: findings.filter(({ rule }) => rule.startsWith('undtag/')).map(({ rule }) => rule),
  };
};

describe('a finding that is suppressed', () => {
  it.each([
    ['in the head of the standard', `# Kvalitetsstandard "A"\n${LINE}\n${TOO_LONG}`, 4],
    ['without a colon', `# Kvalitetsstandard "A"\n${LINE.replace(':', '')}\n${TOO_LONG}`, 4],
    ['in the service', `# Kvalitetsstandard "A"\n${TOO_LONG}${LINE}\n`, 3],
    [
      'in a section of the service',
      `# Kvalitetsstandard "A"\n## Ydelse "F" efter serviceloven § 82 b\n### Omfang og varighed\n${LINE}\nvarighed: 1 år\n`,
      5,
    ],
    [
      'in a shared section',
      `# Kvalitetsstandard "A"\n## Omfang og varighed\nvarighed: 1 år\n${LINE}\n## Ydelse "F" efter serviceloven § 82 b\n`,
      3,
    ],
    [
      'with the end last',
      `# Kvalitetsstandard "A"\nundtag: ${RULE} fordi "Ny plan" til 31. december 2025\n${TOO_LONG}`,
      4,
    ],
  ])('is not reported but kept: %s', (_, text, line) => {
    expect(lines(text)).toEqual({ reported: [], suppressed: [line], about: [] });
  });

  it('does not reach beyond the part that the line stands in', () => {
    const text = `# Kvalitetsstandard "A"\n${TOO_LONG}${LINE}\n${TOO_LONG.replace('Forløb', 'Hold')}`;
    expect(lines(text)).toEqual({ reported: [6], suppressed: [3], about: [] });
  });

  it('hides no finding of another rule in the same line', () => {
    const before = check(`# Kvalitetsstandard "A"\n${TOO_LONG}`).findings.filter(({ rule }) => rule !== RULE);
    const after = check(`# Kvalitetsstandard "A"\n${TOO_LONG}${LINE}\n`).findings;
    expect(after.map(({ rule, range }) => [rule, range])).toEqual(before.map(({ rule, range }) => [rule, range]));
  });

  it.each([
    ['until', LINE.replace(' til 31. december 2025', '')],
    ['reason', LINE.replace(/ fordi.*/, '')],
    ['words of the reason', LINE.replace('Byrådet ser på niveauet', '')],
  ])('needs its %s', (_, line) => {
    const found = lines(`# Kvalitetsstandard "A"\n${line}\n${TOO_LONG}`);
    expect(found).toEqual({ reported: [4], suppressed: [], about: ['undtag/mangelfuld'] });
  });

  it('comes back the day after the last one, and says so', () => {
    const text = `# Kvalitetsstandard "A"\n${LINE}\n${TOO_LONG}`;
    expect(lines(text, '2025-12-31')).toEqual({ reported: [], suppressed: [4], about: [] });
    expect(lines(text, '2026-01-01')).toEqual({ reported: [4], suppressed: [], about: ['undtag/udloebet'] });
    const back = check(text, '2026-01-01').findings.find(({ rule }) => rule === RULE);
    expect(back?.message).toMatch(/Undtagelsen på linje 2 gjaldt til og med 31\. december 2025\.$/);
    expect(back?.related).toMatchObject([{ file: 'a.kvast', range: { start: { line: 2 } } }]);
    const english = check(text, '2026-01-01', 'en').findings.find(({ rule }) => rule === RULE);
    expect(english?.message).toMatch(/The exemption in line 2 was valid up to and including 31 December 2025\.$/);
  });

  it('stays away where one of two lines is still in force', () => {
    const old = LINE.replace('2025', '2024');
    const text = `# Kvalitetsstandard "A"\n${old}\n${LINE}\n${TOO_LONG}`;
    expect(lines(text)).toMatchObject({ reported: [], suppressed: [5] });
  });
});
