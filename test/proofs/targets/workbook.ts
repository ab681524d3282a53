import { expect } from 'vitest';
import { sheetsOf } from '../../../packages/config/src/workbook/sheets.ts';
import { partsOf, type Rows, rowsIn, sheetsIn } from '../../../packages/config/test/targets/workbook/read-back.ts';
import { filesEnding, type Proof } from '../proof.ts';
import type { WrittenStandard } from '../written-standards.ts';

/** What stands in the sheets, with the headings above. */
function expectedSheets({ view }: WrittenStandard): { readonly name: string; readonly rows: Rows }[] {
  return sheetsOf(view).map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])],
  }));
}

export const xlsx: Proof = {
  writes: (path) => path === 'opsaetning.xlsx',
  about: 'læst ind igen med en fremmed læser; hver celle er tekst; ingen formler',
  async prove(standard) {
    const content = standard.files.get('opsaetning.xlsx');
    if (!content) return 0;
    const read = await sheetsIn(content);
    const expected = expectedSheets(standard);
    expect([...read.keys()]).toEqual(expected.map(({ name }) => name));
    for (const { name, rows } of expected) {
      // The reader takes blanks away at both ends.
      expect(read.get(name)?.slice(0, rows.length), name).toEqual(rows.map((row) => row.map((cell) => cell.trim())));
    }
    expectOnlyText(partsOf(content));
    return expected.length;
  },
};

/** No formula, no number, and a format of text in the empty rows too, so that a CPR number keeps the zero in front. */
function expectOnlyText(parts: ReadonlyMap<string, string>): void {
  const styles = parts.get('xl/styles.xml') ?? '';
  const [, formatOfText] = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(styles) ?? [];
  const formats = [
    ...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.matchAll(/<xf [^>]*numFmtId="(\d+)"/g) ?? []),
  ];
  for (const [path, xml] of parts) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    expect(xml, path).not.toMatch(/<f[ >]/);
    for (const [cell, attributes = '', value = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const isBlank = value === '';
      const [, style = ''] = /s="(\d+)"/.exec(attributes) ?? [];
      if (isBlank) expect(formats[Number(style)]?.[1], `${path}: ${cell}`).toBe(formatOfText);
      else expect(attributes, `${path}: ${cell}`).toMatch(/t="(s|inlineStr)"/);
    }
  }
}

export const csv: Proof = {
  writes: (path) => path.endsWith('.csv'),
  about: 'læst ind igen med en fremmed læser; ens med arket; ingen formler',
  async prove(standard) {
    const files = filesEnding(standard, '.csv');
    for (const { path, text } of files) {
      const expected = expectedSheets(standard).find(({ name }) => path === `${name}.csv`);
      expect(text.startsWith('\uFEFF'), path).toBe(true);
      expect(text, path).not.toMatch(/(^|;|\n)"?[=@+-]/);
      // A quote stands before what a spreadsheet would take for a formula.
      const read = rowsIn(text).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')));
      expect(read, path).toEqual(expected?.rows);
    }
    return files.length;
  },
};
