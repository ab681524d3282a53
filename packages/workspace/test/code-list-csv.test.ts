import { describe, expect, it } from 'vitest';
import { codesFromCsv } from '../src/code-list-csv.ts';

const at = { start: { line: 4, column: 6 }, end: { line: 4, column: 19 } };
const read = (text: string) => {
  const { columns, codes } = codesFromCsv(text, at);
  return { columns: columns.map(({ text: heading }) => heading), codes: codes.map(({ code, name }) => [code, name]) };
};

describe('codes from a CSV file', () => {
  it.each([
    [
      'with semicolons, as Danish Excel writes it',
      '\uFEFFKonto;Navn\r\n5.38.40;Rådgivning\r\n5.38.59;"Aktivitet; samvær"\r\n',
    ],
    ['with commas', 'Konto,Navn\n5.38.40,Rådgivning\n5.38.59,Aktivitet; samvær\n'],
    ['with tabs, without a last line end', 'Konto\tNavn\n5.38.40\tRådgivning\n5.38.59\tAktivitet; samvær'],
    [
      'with other columns around',
      'Oprettet;Konto;Ejer;Navn\n2019;5.38.40;ØK;Rådgivning\n2020;5.38.59;ØK;"Aktivitet; samvær"\n',
    ],
    ['without headings', '5.38.40;Rådgivning\n5.38.59;"Aktivitet; samvær"\n'],
    ['with blank lines', 'Konto;Navn\n\n5.38.40;Rådgivning\n;\n5.38.59;"Aktivitet; samvær"\n\n'],
  ])('are read %s', (_, text) => {
    expect(read(text)).toEqual({
      columns: [],
      codes: [
        ['5.38.40', 'Rådgivning'],
        ['5.38.59', 'Aktivitet; samvær'],
      ],
    });
  });

  it('keep quotes inside quotes, line breaks in cells and zeros in front', () => {
    expect(read('Kode;Navn\n007;"Kaldet ""åbent"" hus\ni byen"\n').codes).toEqual([
      ['007', 'Kaldet "åbent" hus\ni byen'],
    ]);
  });

  it('are translated by the columns of the lists that Kvast knows, and by no other', () => {
    const { columns, codes } = codesFromCsv('Kode;Navn;FFB;Prioritet\n1;Uro;[angst];høj\n2;Andet;;lav\n', at);
    expect(columns.map(({ text }) => text)).toEqual(['FFB']);
    expect(codes).toMatchObject([
      { translations: [{ kind: 'term', term: 'angst', range: at }], range: at },
      { translations: [{ kind: 'missing' }] },
    ]);
  });

  it.each(['', '\n\n', ';;;', '"', '"uden slutning;x\n1;2'])('are never a crash: %j', (text) => {
    expect(() => read(text)).not.toThrow();
  });
});
