import type { MunicipalityModel } from '@kvast/model/municipality';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';
import { printDocument } from '../src/print/print-document.ts';

const HEAD = '# Kommune "Lindøse Kommune"\n';

function read(text: string) {
  const { model, findings } = parseDocument(HEAD + text, { file: 'kommune.kvast' });
  if (model?.kind !== 'municipality') throw new Error('no municipality');
  return { lists: model.codeLists, findings: findings.map(({ range, message }) => `${range.start.line}: ${message}`) };
}

/** The words that a range covers. */
function covered(text: string, { start, end }: MunicipalityModel['range']): string {
  return (HEAD + text).split('\n')[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? '';
}

const TABLE = `## Kodeliste "Henvendelsesårsag"
> Hvorfor borgeren henvender sig.
| Kode | Navn | FFB | Danmarks Statistik | Bemærkning |
|------|:-----|-----|---|---|
| 01 | Uro | [angst] (bredere) | 1.2.2.1 (snævrere) | spørg ind |
| 02 | Ensomhed | 16075f99-3694-4878-a48d-b2f4b515cb76 | | |
| 03 | Bolig | ingen | – |
`;

describe('a code list', () => {
  it('is a table: the code with its zeros, its name, and what it is called in other lists', () => {
    const { lists, findings } = read(TABLE);
    expect(findings).toEqual([]);
    const [list] = lists;
    expect(list).toMatchObject({ name: 'Henvendelsesårsag', prose: [{ text: 'Hvorfor borgeren henvender sig.' }] });
    expect(list?.columns.map(({ text }) => text)).toEqual(['FFB', 'Danmarks Statistik']);
    expect(list?.codes.map(({ code, name, note }) => [code, name, note])).toEqual([
      ['01', 'Uro', 'spørg ind'],
      ['02', 'Ensomhed', undefined],
      ['03', 'Bolig', undefined],
    ]);
    expect(list?.codes.map(({ translations }) => translations)).toMatchObject([
      [
        { to: 'FFB', kind: 'term', term: 'angst', relation: 'wider' },
        { to: 'Danmarks Statistik', kind: 'code', code: '1.2.2.1', relation: 'narrower' },
      ],
      [
        { kind: 'code', code: '16075f99-3694-4878-a48d-b2f4b515cb76', relation: 'same' },
        { to: 'Danmarks Statistik', kind: 'missing' },
      ],
      [{ kind: 'none' }, { kind: 'none' }],
    ]);
  });

  it('knows where each cell stands', () => {
    const cells = read(TABLE).lists.flatMap(({ codes }) => codes.flatMap(({ translations }) => translations));
    expect(cells.map(({ range }) => covered(TABLE, range).trim())).toEqual([
      '[angst] (bredere)',
      '1.2.2.1 (snævrere)',
      '16075f99-3694-4878-a48d-b2f4b515cb76',
      '',
      'ingen',
      '–',
    ]);
  });

  it('finds the columns by their headings, in any order', () => {
    const [list] = read('## Kodeliste "Kontoplan"\n| Kontonavn | Konto |\n| Rådgivning | 5.38.40 |\n').lists;
    expect(list?.codes).toMatchObject([{ code: '5.38.40', name: 'Rådgivning', translations: [] }]);
  });

  it('has a cell for each column where a row stops early, and loses nothing where it goes on', () => {
    const [list] = read('## Kodeliste "A"\n| Kode | Navn | FFB |\n| 1 |\n| 2 | To | [angst] | mere |\n').lists;
    expect(list?.codes).toMatchObject([
      { code: '1', name: '', translations: [{ kind: 'missing' }] },
      { code: '2', name: 'To', note: 'mere', translations: [{ term: 'angst' }] },
    ]);
  });

  it('can stand in a file of its own', () => {
    expect(read('## Kodeliste "Kontoplan"\nfil: kontoplan.csv\n').lists).toMatchObject([
      { name: 'Kontoplan', source: { text: 'kontoplan.csv' }, codes: [] },
    ]);
  });

  it('says what is no row of it, line by line', () => {
    const { findings, lists } = read('## Kodeliste "A"\n| Kode | Navn |\n- 1 Uro\n| 2 | To |\nform: gruppe\n');
    expect(lists[0]?.codes.map(({ code }) => code)).toEqual(['2']);
    expect(findings).toEqual([
      '4: En kodeliste er en tabel. Skriv koden som en række, for eksempel: | 1 | Ensomhed | [social isolation] | Derfor er linje 6 heller ikke læst.',
    ]);
  });

  it('has a name', () => {
    expect(read('## Kodeliste\n| Kode | Navn |\n| 1 | Et |\n').findings[0]).toContain('Kodeliste "…"');
  });

  it('belongs in the municipality’s file', () => {
    const text = '# Kvalitetsstandard "A"\n## Kodeliste "B"\n| Kode | Navn |\n';
    expect(parseDocument(text, { file: 'a.kvast' }).findings).toMatchObject([{ rule: 'sprog/forkert-sted' }]);
  });

  it('makes a file the municipality’s that does not say what it is', () => {
    const { model } = parseDocument('# "Lindøse Kommune"\n## Kodeliste "B"\n', { file: 'a.kvast' });
    expect(model).toMatchObject({ kind: 'municipality', codeLists: [{ name: 'B' }] });
  });

  const word = fc.stringMatching(/^[a-zæøå0-9][a-zæøå0-9 .]{0,8}[a-zæøå0-9]$/).filter((text) => text !== 'ingen');
  const relation = fc.constantFrom('', ' (bredere)', ' (snævrere)');
  const cell = fc.oneof(
    fc.constant(''),
    fc.constant('ingen'),
    fc.tuple(word, relation).map(([code, more]) => code + more),
    fc.tuple(word, relation).map(([term, more]) => `[${term}]${more}`),
  );

  it('is the same when it is printed and read again', () => {
    const rows = fc.array(fc.tuple(word, word, cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const lines = [['Kode', 'Navn', 'FFB', 'Eget'], ...table].map((cells) => `| ${cells.join(' | ')} |`);
        const { model } = parseDocument(`${HEAD}## Kodeliste "A"\n${lines.join('\n')}\n`, { file: 'k.kvast' });
        if (model?.kind !== 'municipality') throw new Error('no municipality');
        const { model: again, findings } = parseDocument(printDocument(model), { file: 'k.kvast' });
        const plain = (value: unknown) =>
          JSON.parse(JSON.stringify(value, (key, each) => (/range/i.test(key) ? 0 : each)));
        expect(findings).toEqual([]);
        expect(plain(again)).toEqual(plain(model));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a field that takes its codes from a list', () => {
  const field = (list: string) => {
    const text = `# Kvalitetsstandard "A"\n## Ydelse "B" efter serviceloven § 82 a\n### Registrering\nfelt årsag: kode fra ${list}, altid\n`;
    const { model, findings } = parseDocument(text, { file: 'a.kvast' });
    const [found] = model?.kind === 'standard' ? (model.services[0]?.registration?.fields ?? []) : [];
    return { found, findings };
  };

  it.each([
    ['Henvendelsesårsag', 'Henvendelsesårsag'],
    ['"Årsag til henvendelse"', 'Årsag til henvendelse'],
    ['FFB.målgruppe', 'FFB.målgruppe'],
  ])('names it as %s', (written, name) => {
    const { found, findings } = field(written);
    expect(findings).toEqual([]);
    expect(found).toMatchObject({
      codeList: name,
      codeListRange: { start: { line: 4, column: 22 }, end: { column: 22 + written.length } },
    });
  });
});
