import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';

// What no person writes. The time is not measured: a text that takes much longer than its length allows ends at the limit of every test.

const HEAD = '# Kvalitetsstandard "Prøve"\nkommune: Lindøse\n\n## Målgruppe\n';
const MANY = 1_000_000;

function rulesOf(text: string): string[] {
  return parseDocument(text, { file: 'prøve.kvast' }).findings.map(({ rule, range }) => `${rule} ${range.start.line}`);
}

describe('a line without an end', () => {
  it.each([
    ['#', ''],
    ['[', ''],
    ['(', '- '],
    ['ø', '> '],
    ['»', '> '],
    [' x', 'alder:'],
    ['9', 'varighed: højst '],
    ['|', ''],
    ['har en diagnose eller ', '- '],
    ['*a', '> '],
  ])('of %s after "%s" is told as one fault, and the others are read', (piece, before) => {
    const text = `${HEAD}${before}${piece.repeat(MANY / piece.length)}\n- [angst]\n`;
    const { model, findings } = parseDocument(text, { file: 'prøve.kvast' });
    expect(findings.map(({ rule, range }) => [rule, range.start.line])).toContainEqual(['sprog/for-lang-linje', 5]);
    expect(findings.every(({ message }) => message.length < 1000)).toBe(true);
    expect(model?.kind === 'standard' && model.shared.targetGroup?.condition).toMatchObject({ term: 'angst' });
  });

  it('is read up to 4000 letters', () => {
    expect(rulesOf(`${HEAD}## Formål\n> ${'ord '.repeat(990)}\n`)).toEqual([]);
    expect(rulesOf(`${HEAD}## Formål\n> ${'ord '.repeat(1010)}\n`)).toEqual(['sprog/for-lang-linje 6']);
  });
});

describe('a text of very many lines', () => {
  it.each([
    ['empty lines', '\n'.repeat(MANY)],
    ['titles', '# a\n'.repeat(25_000)],
    ['headings', '## a\n'.repeat(25_000)],
    ['words to the citizen', '> a\n'.repeat(50_000)],
    ['bullets', `mindst ét af:\n${'- [angst]\n'.repeat(20_000)}`],
    ['keys that stand twice', 'alder: 18\n'.repeat(8000)],
    ['lists in lists', Array.from({ length: 1000 }, (_, at) => `${'-'.repeat(at + 1)} alle af:`).join('\n')],
  ])('of %s is read to its end', (_, lines) => {
    expect(() => parseDocument(HEAD + lines, { file: 'prøve.kvast' })).not.toThrow();
  });

  it('of a real standard with ten thousand lines loses none of them', () => {
    const example = join(import.meta.dirname, '../../../examples/lindoese/socialpaedagogisk-stoette.kvast');
    const extra = Array.from({ length: 5000 }, (_, at) => `## Om "Emne ${at}"\n> Vi hjælper dig.\n`).join('');
    const { model } = parseDocument(`${readFileSync(example, 'utf8')}\n${extra}`, { file: 'lang.kvast' });
    const free = model?.kind === 'standard' ? model.shared.free : [];
    expect(free.filter(({ title }) => title.startsWith('Emne ')).map(({ title }) => title)).toEqual(
      Array.from({ length: 5000 }, (_, at) => `Emne ${at}`),
    );
  });
});

describe('a condition that nobody can follow', () => {
  it('is told, and not read', () => {
    expect(rulesOf(`${HEAD}- ${'ikke '.repeat(700)}[angst]\n`)).toEqual(['sprog/ikke-forstaaet 5']);
    expect(rulesOf(`${HEAD}- ikke ikke [angst]\n`)).toEqual([]);
  });

  it.each(['har en diagnose eller ', '[angst] medmindre ', '('])('of "%s" again and again is read or told', (piece) => {
    const text = `${HEAD}- ${piece.repeat(3800 / piece.length)}[angst]\n`;
    expect(() => parseDocument(text, { file: 'prøve.kvast' })).not.toThrow();
  });
});
