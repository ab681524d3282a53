import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RegistrationView } from '../../../src/registration.ts';
import csv from '../../../src/targets/csv/target.ts';
import xlsx from '../../../src/targets/xlsx/target.ts';
import { viewOf } from '../../from-text.ts';
import { type Rows, rowsIn, sheetsIn } from './read-back.ts';

const text = `# Kvalitetsstandard "Prøve"
kommune: Lindøse Kommune
vedtaget: 12. november 2025 af Byrådet

## Ydelse "Forløb" efter serviceloven § 82 b
varighed: højst 6 måneder (lov)
### Målgruppe
alder: 18-29 år
mindst ét af:
- [angst]
- [depression]
### Adgang
visitation: ingen
henvendelse fra: borgeren
sagsbehandlingstid: højst 8 uger fra ansøgningen er modtaget
### Registrering
felt cpr: cpr, altid, til "entydig identifikation"
felt målgruppe: kode fra FFB.målgruppe, altid
felt startdato: dato, altid
felt slutdato: dato, betinget
`;

async function workbook(view: RegistrationView): Promise<Uint8Array> {
  const [file] = await xlsx.files(view);
  return file?.content as Uint8Array;
}

async function csvFiles(view: RegistrationView): Promise<Map<string, Rows>> {
  const files = await csv.files(view);
  return new Map(
    files.map(({ path, content }) => [path.split('/').at(-1)?.replace('.csv', '') ?? '', rowsIn(String(content))]),
  );
}

/** Rows as records by heading. */
function records(rows: Rows | undefined): Record<string, string>[] {
  const [headings = [], ...more] = rows ?? [];
  return more.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
}

describe('the set-up workbook', () => {
  it('says what is set up, sheet by sheet, and where each row comes from', async () => {
    const sheets = await sheetsIn(await workbook(viewOf(text)));
    expect([...sheets.keys()]).toEqual([
      'Om',
      'Ydelser',
      'Felter',
      'Kodelister',
      'Oversaettelser',
      'Regler',
      'Frister',
      'Adgang',
      'Systemmapping',
      'Registrering',
    ]);
    expect(records(sheets.get('Om'))).toContainEqual({ oplysning: 'vedtaget', værdi: '12-11-2025' });
    expect(records(sheets.get('Ydelser'))[0]).toMatchObject({
      ydelse_id: 'forloeb',
      bestemmelse: 'serviceloven § 82 b',
      'indberettes til': 'Danmarks Statistik',
      visitation: 'nej',
      'længste forløb (ISO 8601)': 'P6M',
      'varighed i standarden': 'højst 6 måneder',
      kilde: 'tidlig-stoette.kvast, linje 5 (serviceloven § 82 b)',
    });
    expect(
      records(sheets.get('Felter')).map(({ felt_id, datatype, registreres, persondata, kilde }) => [
        felt_id,
        datatype,
        registreres,
        persondata,
        kilde,
      ]),
    ).toEqual([
      ['cpr', 'cpr', 'altid', 'cpr', 'tidlig-stoette.kvast, linje 17 (serviceloven § 82 b)'],
      ['maalgruppe', 'kode', 'altid', '', 'tidlig-stoette.kvast, linje 18 (serviceloven § 82 b)'],
      ['startdato', 'dato', 'altid', '', 'tidlig-stoette.kvast, linje 19 (serviceloven § 82 b)'],
      ['slutdato', 'dato', 'betinget', '', 'tidlig-stoette.kvast, linje 20 (serviceloven § 82 b)'],
    ]);
    expect(records(sheets.get('Kodelister')).map(({ visning }) => visning)).toEqual(['Angst', 'Depression']);
    expect(records(sheets.get('Regler')).map(({ betingelser, resultat }) => `${betingelser} → ${resultat}`)).toEqual([
      'Alder i hele år: under 18 eller 30 og derover → nej',
      'Alder i hele år: 18-29 → ja',
      'Har angst: ja → ja',
      'Har angst: nej; Har depression: ja → ja',
      'Har angst: nej; Har depression: nej → nej',
      'slutdato er før startdato → afvises',
      'slutdato er efter startdato + P6M → afvises',
    ]);
    expect(records(sheets.get('Frister'))[0]).toMatchObject({
      type: 'sagsbehandling',
      'varighed (ISO 8601)': 'P8W',
      'regnes fra': expect.stringContaining('ansøgningen er modtaget'),
    });
    expect(records(sheets.get('Adgang'))[0]).toMatchObject({ rolle: 'borgeren', handling: 'henvender sig' });
  });

  it('offers what can be chosen in an empty sheet of text cells', async () => {
    const parts = unzipSync(await workbook(viewOf(text)));
    const xml = strFromU8(parts['xl/worksheets/sheet10.xml'] ?? new Uint8Array());
    expect(xml).toContain(`sqref="A2:A201"><formula1>'Ydelser'!$B$2:$B$2</formula1>`);
    expect(xml).toContain(`sqref="C2:C201"><formula1>'Kodelister'!$D$2:$D$3</formula1>`);
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const [, style = ''] = /<c r="B2" s="(\d+)"/.exec(xml) ?? [];
    const formats = [
      ...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '').matchAll(/<xf [^>]*numFmtId="(\d+)"/g),
    ];
    expect(styles).toContain(`<numFmt numFmtId="${formats[Number(style)]?.[1]}" formatCode="@"/>`);
  });

  it('is the same bytes every time', async () => {
    const [one, other] = [await workbook(viewOf(text)), await workbook(viewOf(text))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(strFromU8(unzipSync(one)['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });

  it('has no formula in it, whatever the standard says', async () => {
    const hostile = text
      .replace('"Prøve"', '"=cmd|x"')
      .replace('til "entydig identifikation"', 'til "=HYPERLINK(1)"')
      .replace('"Forløb"', '"@SUM(1)"')
      .replace('henvendelse fra: borgeren', 'henvendelse fra: +45, -1');
    const view = viewOf(hostile);
    const parts = unzipSync(await workbook(view));
    for (const [path, content] of Object.entries(parts)) {
      if (path.startsWith('xl/worksheets/')) expect(strFromU8(content), path).not.toMatch(/<f[ >]/);
    }
    expect(records((await sheetsIn(await workbook(view))).get('Felter'))[0]?.formål).toBe('=HYPERLINK(1)');
    for (const { content } of await csv.files(view)) expect(String(content)).not.toMatch(/(^|;|\n)"?[=@+-]/);
    expect(records((await csvFiles(view)).get('Felter'))[0]?.formål).toBe("'=HYPERLINK(1)");
  });

  it('is not written where there is nothing to set up', async () => {
    const empty = viewOf('# Kvalitetsstandard "Tom"\n');
    expect(await xlsx.files(empty)).toEqual([]);
    expect(await csv.files(empty)).toEqual([]);
  });

  it('is CSV as Danish spreadsheets read it', async () => {
    const [first] = await csv.files(viewOf(text));
    const content = String(first?.content);
    expect(content.startsWith('\uFEFFoplysning;værdi\r\n')).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
