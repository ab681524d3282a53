import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf, type MunicipalityCoverage } from '../src/coverage.ts';
import { Workspace } from '../src/workspace.ts';

function picturesOf(files: Readonly<Record<string, string>>, date = '2026-11-26'): MunicipalityCoverage[] {
  const workspace = new Workspace();
  for (const [file, text] of Object.entries(files)) workspace.set(file, text);
  const steps = coverageOf(workspace, date, 'da');
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function pictureOf(files: Readonly<Record<string, string>>, date?: string): MunicipalityCoverage {
  const [picture, ...others] = picturesOf(files, date);
  if (!picture || others.length > 0) throw new Error('expected one picture');
  return picture;
}

const YOUNG = `# Kvalitetsstandard "Unge med misbrug"
kommune: Lindøse Kommune
gælder: fra 1. januar 2026

## Målgruppe
alder: 18-29 år
- [stofmisbrug]

## Ydelse "Rådgivning" efter serviceloven § 101
`;
const OLD = `# Kvalitetsstandard "Ældre med misbrug"
kommune: Lindøse Kommune

## Målgruppe
alder: fyldt 40 år
alle af:
- [stofmisbrug]
- er motiveret

## Ydelse "Samtaler" efter serviceloven § 101
`;

describe('who is covered', () => {
  it('shows the hole between two ages, in words and with somebody who falls into it', () => {
    const { municipality, ages, areas, severities, cells, gaps } = pictureOf({ 'a.kvast': YOUNG, 'b.kvast': OLD });
    expect(municipality).toBe('Lindøse Kommune');
    expect(ages).toEqual(['18-29 år', '30-39 år', '40 år og ældre']);
    expect(areas).toEqual([{ name: 'stofmisbrug', depth: 0 }]);
    expect(severities).toEqual(['alle grader']);
    expect(cells.map(({ state }) => state)).toEqual(['all', 'nobody', 'some']);
    expect(gaps).toEqual([
      {
        text: 'Ingen af standarderne er for borgere med stofmisbrug (30-39 år).',
        citizen: 'En borger på 30 år med et stofmisbrug er ikke omfattet af nogen af standarderne.',
        cells: [1],
      },
    ]);
  });

  it('points to the lines, and tells who is left out where others are not', () => {
    const { offers, cells } = pictureOf({ 'a.kvast': YOUNG, 'b.kvast': OLD });
    const last = cells.at(-1);
    expect(last?.offers.map(({ offer, share }) => [offers[offer]?.service, share])).toEqual([['Samtaler', 'some']]);
    expect(offers[1]).toEqual({
      standard: 'Ældre med misbrug',
      service: 'Samtaler',
      file: 'b.kvast',
      line: 10,
      provisions: ['serviceloven § 101'],
    });
    expect(last?.leftOut).toBe(
      'En borger på 40 år med et stofmisbrug, som ikke er motiveret, er ikke omfattet af nogen af standarderne.',
    );
  });

  it.each([
    ['says nothing of whom it is for', OLD.replace(/## Målgruppe[^#]*/, ''), ['all', 'unknown']],
    [
      'has a line about whom it is for that could not be read',
      OLD.replace('er motiveret', 'holder af fugle'),
      ['all', 'unknown'],
    ],
    // The age is read all the same, and nobody of 30 to 39 is of that age.
    ['does not say how its list goes together', OLD.replace('alle af:\n', ''), ['all', 'nobody', 'unknown']],
  ] as const)('claims nothing of those whom a standard may be for that %s', (_, text, states) => {
    const { gaps, cells } = pictureOf({ 'a.kvast': YOUNG, 'b.kvast': text });
    expect(cells.map(({ state }) => state)).toEqual(states);
    expect(gaps).toHaveLength(states.filter((state) => state === 'nobody').length);
  });

  it('leaves out what is not valid on the day', () => {
    const { offers, gaps } = pictureOf({ 'a.kvast': YOUNG, 'b.kvast': OLD }, '2025-12-31');
    expect(offers.map(({ service }) => service)).toEqual(['Samtaler']);
    expect(gaps[0]?.text).toBe('Ingen af standarderne er for borgere med stofmisbrug (18-39 år).');
  });

  it('tells a gap of a wider problem once, and shows kinds below it', () => {
    const wide = YOUNG.replace('- [stofmisbrug]', 'mindst ét af:\n- [misbrug]\n- [stofmisbrug]\n- [alkoholmisbrug]');
    const { areas, gaps } = pictureOf({ 'a.kvast': wide });
    expect(areas).toEqual([
      { name: 'misbrug', depth: 0 },
      { name: 'stofmisbrug', depth: 1 },
      { name: 'alkoholmisbrug', depth: 1 },
    ]);
    expect(gaps.map(({ text }) => text)).toEqual([
      'Ingen af standarderne er for borgere med misbrug (30 år og ældre).',
    ]);
  });

  it('names the degree where only some degrees are left out', () => {
    const severe = YOUNG.replace('- [stofmisbrug]', '- betydelig [nedsat psykisk funktionsevne]');
    const { severities, gaps } = pictureOf({ 'a.kvast': severe });
    expect(severities).toEqual(['let til moderat', 'mindst betydelig']);
    expect(gaps.map(({ text, cells }) => [text, cells])).toEqual([
      ['Ingen af standarderne er for borgere med nedsat psykisk funktionsevne (let til moderat, 18-29 år).', [0]],
      ['Ingen af standarderne er for borgere med nedsat psykisk funktionsevne (30 år og ældre).', [2, 3]],
    ]);
  });

  it('draws a picture for each municipality, and none where there are no standards', () => {
    const files = {
      'a/kommune.kvast': '# Kommune "Lindøse Kommune"\n',
      'a/unge.kvast': YOUNG,
      'b/kommune.kvast': '# Kommune "Nærø Kommune"\n',
    };
    expect(picturesOf(files).map(({ municipality }) => municipality)).toEqual(['Lindøse Kommune']);
    const both = { ...files, 'b/ældre.kvast': OLD.replace('Lindøse', 'Nærø') };
    expect(picturesOf(both).map(({ municipality, gaps }) => [municipality, gaps.length])).toEqual([
      ['Lindøse Kommune', 1],
      ['Nærø Kommune', 1],
    ]);
  });

  it('claims no gap in the catalogue of Lindøse, whose help for children is elsewhere', () => {
    const folder = join(import.meta.dirname, '../../../examples/lindoese-katalog');
    const files = readdirSync(folder).filter((file) => file.endsWith('.kvast'));
    const picture = pictureOf(
      Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
    );
    expect(picture.gaps).toEqual([]);
    const elsewhere = new Set(picture.elsewhere.map((at) => picture.offers[at]?.standard));
    expect([...elsewhere]).toEqual(['Aflastning, når dit barn har et handicap']);
  });
});
