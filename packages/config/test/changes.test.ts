import { describe, expect, it } from 'vitest';
import { changesBetween } from '../src/changes.ts';
import { viewOf } from './from-text.ts';

const standard = (...lines: readonly string[]) =>
  ['# Kvalitetsstandard "Prøve"', '## Ydelse "Forløb" efter serviceloven § 82 c', ...lines, ''].join('\n');
const base = [
  'varighed: højst 6 måneder',
  '### Målgruppe',
  'mindst ét af:',
  '- [angst]',
  '- [depression]',
  '### Registrering',
  'anonym: aldrig',
  'felt cpr: cpr, altid',
  'felt målgruppe: kode fra FFB.målgruppe, altid',
  'felt startdato: dato, altid',
  'felt slutdato: dato, betinget',
];
const without = (line: string) => base.filter((one) => one !== line);
const replaced = (line: string, by: string) => base.map((one) => (one === line ? by : one));

/** The changes as `kind`, with `!` where they break, and the first words. */
function changed(now: readonly string[], old: readonly string[] = base): string[] {
  return changesBetween(viewOf(standard(...old)), viewOf(standard(...now))).map(
    ({ kind, breaks, what }) => `${breaks ? '!' : ''}${kind}: ${what}`,
  );
}

describe('changes between two editions', () => {
  it('are none where only words that nobody registers by have changed', () => {
    expect(changed([...base, '### Levering', '> Vi ringer først.'])).toEqual([]);
  });

  it.each([
    ['a field is gone', without('felt slutdato: dato, betinget'), ['!field-gone: Feltet slutdato er væk.']],
    [
      'a field is required',
      replaced('felt slutdato: dato, betinget', 'felt slutdato: dato, altid'),
      ['!field-required: Feltet slutdato skal nu udfyldes.'],
    ],
    [
      'a field is refused',
      replaced('felt slutdato: dato, betinget', 'felt slutdato: dato, aldrig'),
      ['!field-refused: Feltet slutdato må ikke længere registreres.'],
    ],
    [
      'a required field is new',
      [...base, 'felt sted: tekst, altid'],
      ['!field-new: Feltet sted er nyt og skal udfyldes.'],
    ],
    ['a field is new that may be empty', [...base, 'felt sted: tekst, betinget'], ['field-new: Feltet sted er nyt.']],
    [
      'a field has another type',
      replaced('felt slutdato: dato, betinget', 'felt slutdato: tekst, betinget'),
      ['!field-type: Feltet slutdato var dato og er nu tekst.'],
    ],
    [
      'the limit is shorter',
      replaced('varighed: højst 6 måneder', 'varighed: højst 3 måneder'),
      ['!limit-shortened: Et forløb var højst 6 måneder og er nu højst 3 måneder.'],
    ],
    [
      'the limit is longer',
      replaced('varighed: højst 6 måneder', 'varighed: højst 1 år'),
      ['limit-lengthened: Et forløb var højst 6 måneder og er nu højst 1 år.'],
    ],
    [
      'the limit is gone',
      without('varighed: højst 6 måneder'),
      ['limit-lengthened: Et forløb var højst 6 måneder og er nu uden grænse i formularen.'],
    ],
  ])('are told where %s', (_, now, expected) => {
    expect(changed(now)).toEqual(expected);
  });

  it('are told where a code is retired, and where it comes', () => {
    const fewer = without('- [depression]');
    expect(changed(fewer)).toEqual([
      expect.stringMatching(/^!code-retired: Koden »Depression« \(.+\) er ikke længere/),
    ]);
    expect(changed(base, fewer)).toEqual([expect.stringMatching(/^code-new: Koden »Depression«/)]);
  });

  it('are told where the citizen becomes anonymous: what is known about the person has to go', () => {
    expect(changed(replaced('anonym: aldrig', 'anonym: altid'))).toEqual([
      '!anonymity: Anonymitet var »ingen« og er nu »altid«.',
      '!field-refused: Feltet cpr må ikke længere registreres.',
    ]);
    expect(changed(base, replaced('anonym: aldrig', 'anonym: altid'))).toEqual([
      'anonymity: Anonymitet var »altid« og er nu »ingen«.',
      '!field-new: Feltet cpr er nyt og skal udfyldes.',
    ]);
  });

  it('are told of services by what they rest on, where only the name has changed', () => {
    const named = (...services: readonly string[]) =>
      viewOf(`# Kvalitetsstandard "Prøve"\n${services.map((one) => `## Ydelse ${one}\n`).join('')}`);
    const kinds = (...[old, now]: [readonly string[], readonly string[]]) =>
      changesBetween(named(...old), named(...now)).map(({ kind, breaks }) => `${breaks ? '!' : ''}${kind}`);
    const [a, b, c] = ['"A" efter SEL § 82 c', '"B" efter SEL § 82 c', '"C" efter SEL § 104'];
    expect(kinds([a], [b])).toEqual(['!service-renamed']);
    expect(kinds([a], [c])).toEqual(['!service-gone', 'service-new']);
    expect(kinds([a, c], [c])).toEqual(['!service-gone']);
    // Two that rest on the same cannot be told apart.
    expect(kinds([a], [b, '"D" efter SEL § 82 c'])).toEqual(['!service-gone', 'service-new', 'service-new']);
  });

  it('name the line, and say how to move where something breaks', () => {
    const now = replaced('felt slutdato: dato, betinget', 'felt slutdato: dato, altid');
    const [change] = changesBetween(viewOf(standard(...base)), viewOf(standard(...now)));
    expect(change).toMatchObject({ service: 'Forløb', origin: { line: 13 }, todo: expect.stringContaining('Find de') });
  });
});
