import { PGlite } from '@electric-sql/pglite';
import { Fhir } from 'fhir';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../src/changes.ts';
import { systemBasis } from '../src/systems/basis.ts';
import { shippedProfiles } from '../src/systems/shipped.ts';
import csv from '../src/targets/csv/target.ts';
import fhir from '../src/targets/fhir/target.ts';
import jsonSchema from '../src/targets/json-schema/target.ts';
import sql from '../src/targets/sql/target.ts';
import { modelOf, viewOf } from './from-text.ts';
import { compile, type FormSchema } from './records.ts';

const table = `| Kode | Navn | FFB | Danmarks Statistik |
| 01 | Uro | [angst] | 1.2.2.1 |
| 02 | Panik | [angst] | |
| 03 | Tunge tanker | [depression] (snævrere) | 1.2.2.2 |
| 04 | Bolig | ingen | ingen |
| 05 | Andet | [findes ikke] | |
`;
const standard = `# Kvalitetsstandard "Prøve"
## Ydelse "Rådgivning" efter serviceloven § 82 a
### Registrering
felt årsag: kode fra henvendelsesårsag, altid
## Ydelse "Forløb" efter serviceloven § 82 b
### Registrering
felt årsag: kode fra henvendelsesårsag, betinget
`;
const municipalityWith = (rows: string) =>
  modelOf(
    'municipality',
    `# Kommune "Lindøse Kommune"\nhjemmeside: https://www.lindoese.example\n## Kodeliste "Henvendelsesårsag"\n> Hvorfor borgeren henvender sig.\n${rows}`,
    'kommune.kvast',
  );
const made = (rows = table) => viewOf(standard, { municipality: municipalityWith(rows) });
const view = made();

const ANGST = '303deb9b-84f0-49d2-ab7a-f8b98eed40a2';

async function files(of: typeof fhir | typeof csv | typeof sql | typeof jsonSchema, from = view) {
  return new Map((await of.files(from)).map(({ path, content }) => [path.split('/').at(-1) ?? '', String(content)]));
}

describe('a list of the municipality’s own', () => {
  it('gives the field its codes in their own order, with the lines that they stand in', () => {
    const [list] = view.services[0]?.codeLists ?? [];
    expect(list).toMatchObject({
      id: 'henvendelsesårsag',
      system: 'henvendelsesaarsag',
      translatesTo: ['FFB', 'Danmarks Statistik'],
    });
    expect(list?.codes.map(({ code, label, origin }) => [code, label, origin.line])).toEqual([
      ['01', 'Uro', 6],
      ['02', 'Panik', 7],
      ['03', 'Tunge tanker', 8],
      ['04', 'Bolig', 9],
      ['05', 'Andet', 10],
    ]);
    expect(list?.origin).toEqual({ source: 'municipality', file: 'kommune.kvast', line: 3 });
  });

  it('is open where the municipality does not have it', () => {
    expect(viewOf(standard).services[0]?.codeLists).toMatchObject([{ codes: [] }]);
  });

  it('has each code once, and none without a code', () => {
    const { services } = made(
      '| Kode | Navn | FFB | FFB |\n| 1 | Et | ingen | [angst] |\n| 1 | To | | |\n| | Tre | | |\n',
    );
    expect(services[0]?.codeLists[0]).toMatchObject({
      codes: [{ code: '1', label: 'Et', translations: [{ to: 'FFB', answer: { kind: 'none' } }] }],
      translatesTo: ['FFB'],
    });
  });
});

describe('in the forms', () => {
  it('the codes can be chosen by their titles, and say what they are elsewhere', async () => {
    const schema = JSON.parse([...(await files(jsonSchema)).values()][0] ?? '') as FormSchema;
    const validate = compile(schema);
    expect(validate({ aarsag: '01' })).toBe(true);
    expect(validate({ aarsag: '1' })).toBe(false);
    const property = schema.properties.aarsag;
    expect((property || undefined)?.oneOf?.[1]).toMatchObject({
      const: '02',
      title: 'Panik',
      'x-kvast-oversaettelser': [
        { liste: 'FFB', kode: ANGST, visning: 'Angst', relation: 'bredere' },
        { liste: 'Danmarks Statistik', relation: 'mangler' },
      ],
    });
  });
});

describe('the sheet Oversaettelser', () => {
  it('has a row for each code and list, gaps too, and each list once', async () => {
    const text = (await files(csv)).get('Oversaettelser.csv') ?? '';
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(
      data.map(({ kode_fra, liste_til, kode_til, relation, note }) => [kode_fra, liste_til, kode_til, relation, note]),
    ).toEqual([
      ['01', 'FFB', ANGST, 'bredere', ''],
      ['01', 'Danmarks Statistik', '1.2.2.1', 'lig', ''],
      ['02', 'FFB', ANGST, 'bredere', ''],
      ['02', 'Danmarks Statistik', '', 'mangler', 'Ingen har taget stilling'],
      ['03', 'FFB', 'ee5b52bd-b839-4e69-ad04-c8b33eabfbde', 'snævrere', ''],
      ['03', 'Danmarks Statistik', '1.2.2.2', 'lig', ''],
      ['04', 'FFB', '', 'ingen', ''],
      ['04', 'Danmarks Statistik', '', 'ingen', ''],
      ['05', 'FFB', '', 'mangler', '[findes ikke] findes ikke i FFB'],
      ['05', 'Danmarks Statistik', '', 'mangler', 'Ingen har taget stilling'],
    ]);
    expect(data[0]?.kilde).toBe('kommune.kvast, linje 6');
  });
});

describe('in FHIR', () => {
  it('the list is one CodeSystem, and each of its columns one ConceptMap, as R4 defines them', async () => {
    const all = await files(fhir);
    expect([...all.keys()].filter((name) => !/^(Questionnaire|ValueSet)/.test(name))).toEqual([
      'CodeSystem-henvendelsesaarsag.json',
      'ConceptMap-henvendelsesaarsag-til-ffb.json',
      'ConceptMap-henvendelsesaarsag-til-danmarks-statistik.json',
    ]);
    const validator = new Fhir();
    for (const [name, content] of all) {
      const { messages } = validator.validate(JSON.parse(content), { errorOnUnexpected: true });
      expect(
        messages.filter(({ severity }) => severity === 'error' || severity === 'fatal'),
        name,
      ).toEqual([]);
    }
    const system = JSON.parse(all.get('CodeSystem-henvendelsesaarsag.json') ?? '');
    expect(system).toMatchObject({
      url: 'https://www.lindoese.example/fhir/CodeSystem/henvendelsesaarsag',
      content: 'complete',
      count: 5,
    });
    const valueSets = [...all]
      .filter(([name]) => name.startsWith('ValueSet'))
      .map(([, content]) => JSON.parse(content));
    expect(valueSets.map(({ compose }) => compose.include[0].system)).toEqual([system.url, system.url]);
    const map = JSON.parse(all.get('ConceptMap-henvendelsesaarsag-til-ffb.json') ?? '');
    expect(map.group[0]).toMatchObject({ source: system.url, target: 'urn:oid:1.2.208.176.2.22' });
    expect(
      map.group[0].element.map(({ code, target }: { code: string; target: object[] }) => [code, target[0]]),
    ).toMatchObject([
      ['01', { code: ANGST, display: 'Angst', equivalence: 'wider' }],
      ['02', { code: ANGST, equivalence: 'wider' }],
      ['03', { equivalence: 'narrower', comment: 'Koden i FFB dækker mindre.' }],
      ['04', { equivalence: 'unmatched' }],
    ]);
    // That nobody has translated a code does not mean that it has no counterpart.
    expect(map.description).toContain('Ikke oversat: 05.');
  });
});

describe('in SQL', () => {
  it('the codes and their translations are rows, once for both services, and nothing else can be put in', async () => {
    const database = await PGlite.create();
    try {
      await database.exec([...(await files(sql)).values()][0] ?? '');
      const { rows } = await database.query(
        'select o.kode, o.liste, o.kode_til, o.relation from "proeve"."oversat_henvendelsesaarsag" o join "proeve"."kode_henvendelsesaarsag" k using (kode) order by kode, liste desc',
      );
      expect(rows.map((row) => Object.values(row as object))).toEqual([
        ['01', 'FFB', ANGST, 'bredere'],
        ['01', 'Danmarks Statistik', '1.2.2.1', 'lig'],
        ['02', 'FFB', ANGST, 'bredere'],
        ['03', 'FFB', 'ee5b52bd-b839-4e69-ad04-c8b33eabfbde', 'snævrere'],
        ['03', 'Danmarks Statistik', '1.2.2.2', 'lig'],
        ['04', 'FFB', null, 'ingen'],
        ['04', 'Danmarks Statistik', null, 'ingen'],
      ]);
      const { rows: notes } = await database.query(
        `select obj_description('"proeve"."oversat_henvendelsesaarsag"'::regclass) as note`,
      );
      expect(notes[0]).toMatchObject({
        note: expect.stringContaining('Mangler: 02 til Danmarks Statistik, 05 til FFB, 05 til Danmarks Statistik'),
      });
      await expect(database.exec(`insert into "proeve"."raadgivning" (aarsag) values ('99')`)).rejects.toThrow(
        /foreign key/,
      );
      const own = `insert into "proeve"."oversat_henvendelsesaarsag" values`;
      await expect(database.exec(`${own} ('02', 'X', null, null, 'lig', 'k')`)).rejects.toThrow(/check/);
      await expect(database.exec(`${own} ('99', 'X', 'a', 'b', 'lig', 'k')`)).rejects.toThrow(/foreign key/);
    } finally {
      await database.close();
    }
  });
});

describe('the set-up basis of a system', () => {
  const basis = async (system: string) => {
    const profile = shippedProfiles.find((one) => one.system === system);
    if (!profile) throw new Error(system);
    return Object.fromEntries(
      (await systemBasis(view, profile)).map(({ path, content }) => [path.split('/').at(-1), String(content)]),
    );
  };

  it('names each code as the system’s own list does, on which evidence, and counts the gaps', async () => {
    const made = await basis('kmd-nexus');
    expect(made['kmd-nexus.md']).toContain(
      `| henvendelsesårsag | 01 | Uro | FFB | ${ANGST} Angst | bredere | kommune.kvast, linje 6 |`,
    );
    expect(made['kmd-nexus.md']).toContain('Systemet bruger FFB (offentlig klient:');
    expect(made['kmd-nexus-daekning.md']).toContain('Oversat: 3 af 5.');
    expect(made['kmd-nexus-daekning.md']).toMatch(/Ikke oversat:\n\n- henvendelsesårsag: 05 Andet/);
    expect(made['kmd-nexus-daekning.md']).toMatch(/svarer til:\n\n- henvendelsesårsag: 04 Bolig/);
    expect(made['kmd-nexus-koder.csv']?.split('\r\n')).toHaveLength(7);
  });

  it('takes Danmarks Statistik’s column for Danmarks Statistik, and none where the list has no column for the system', async () => {
    expect((await basis('danmarks-statistik'))['danmarks-statistik-koder.csv']).toContain('1.2.2.1');
    const sbsys = await basis('sbsys');
    expect(sbsys['sbsys-daekning.md']).toContain('Oversat: 0 af 5.');
    expect(sbsys['sbsys-daekning.md']).toContain('Listen har ingen kolonne til systemet:');
  });
});

describe('a new edition', () => {
  it('tells which codes are gone and which are called something else elsewhere', () => {
    const changed = made(table.replace('| 04 | Bolig | ingen | ingen |\n', '').replace('| 1.2.2.1 |', '| 1.2.2.9 |'));
    const changes = changesBetween(view, changed).filter(({ service }) => service === 'Forløb');
    expect(changes.map(({ kind, breaks }) => [kind, breaks])).toEqual([
      ['code-retired', true],
      ['code-translation', false],
    ]);
    expect(changes[1]?.what).toBe('Koden »Uro« (01) var 1.2.2.1 i Danmarks Statistik og er nu 1.2.2.9.');
  });
});
