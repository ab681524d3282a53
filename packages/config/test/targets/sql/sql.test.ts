import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistrationView } from '../../../src/registration.ts';
import jsonSchema from '../../../src/targets/json-schema/target.ts';
import { name } from '../../../src/targets/sql/quoting.ts';
import sql from '../../../src/targets/sql/target.ts';
import { faults } from '../../faults.ts';
import { viewOf } from '../../from-text.ts';
import { compile, type FormSchema, filledIn } from '../../records.ts';
import { type Database, fitsColumns, openDatabase, tableOf } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const head = '# Kvalitetsstandard "Prøve"\n\n## Ydelse "Forløb" efter serviceloven § 82 b\n';

const contactForms = `# Kvalitetsstandard "Prøve"
## Ydelse "Forløb" efter serviceloven § 82 c
### Registrering
anonym: efter kontaktform
kontaktform kort samtale: anonym
kontaktform overnatning: registreres
registreres som: enkeltstående henvendelse
felt cpr: cpr, altid
felt startdato: dato, altid
felt slutdato: dato, betinget
`;

async function scriptOf(view: RegistrationView): Promise<string> {
  const [file] = await sql.files(view);
  return String(file?.content);
}

const withTables = async (view: RegistrationView, work: () => Promise<void>) =>
  database.withTables(await scriptOf(view), work);
const refusal: Database['refusal'] = (table, record) => database.refusal(table, record);

describe('the tables of a service', () => {
  const fields =
    'felt cpr: cpr, altid\nfelt startdato: dato, altid\nfelt slutdato: dato, betinget\nfelt behov: tekst, betinget\n';

  it('refuse a course that is too long, ends before it begins, or is nobody’s', () =>
    withTables(viewOf(`${head}varighed: højst 6 måneder (lov)\n### Registrering\n${fields}`), async () => {
      const table = '"proeve"."forloeb"';
      const record = { cpr: '0101901234', startdato: '2025-08-31', slutdato: '2026-02-28' };
      expect(await refusal(table, record)).toBeUndefined();
      expect(await refusal(table, { ...record, slutdato: '2026-03-01' })).toBe('slutter_i_tide');
      expect(await refusal(table, { ...record, slutdato: '2025-08-30' })).toBe('slutter_ikke_foer_start');
      expect(await refusal(table, { cpr: record.cpr, startdato: record.startdato })).toBeUndefined();
      expect(await refusal(table, { startdato: record.startdato })).toBe('cpr');
      expect(await refusal(table, { ...record, cpr: '3102901234' })).toBe('forloeb_cpr_check');
      expect(await refusal(table, { ...record, behov: ' \n' })).toBe('forloeb_behov_check');
    }));

  it('have no column for who the citizen is, where nobody may be registered', () =>
    withTables(viewOf(`${head}### Registrering\nanonym: altid\n${fields}`), async () => {
      expect(await refusal('"proeve"."forloeb"', { startdato: '2025-01-01' })).toBeUndefined();
      expect(await refusal('"proeve"."forloeb"', { cpr: '0101901234', startdato: '2025-01-01' })).toContain('"cpr"');
    }));

  it('let the citizen choose to be anonymous', () =>
    withTables(viewOf(`${head}### Registrering\nanonym: borgeren vælger\n${fields}`), async () => {
      const table = '"proeve"."forloeb"';
      const named = { anonym: false, cpr: '0101901234', startdato: '2025-01-01' };
      expect(await refusal(table, named)).toBeUndefined();
      expect(await refusal(table, { anonym: true, startdato: named.startdato })).toBeUndefined();
      expect(await refusal(table, { ...named, anonym: true })).toBe('anonym_uden_cpr');
      expect(await refusal(table, { anonym: false, startdato: named.startdato })).toBe('navngivet_med_cpr');
    }));

  it('refuse who it is where the way of contact is anonymous, and an end where a contact stands alone', () =>
    withTables(viewOf(contactForms), async () => {
      const table = '"proeve"."forloeb"';
      const named = { kontaktform: 'overnatning', cpr: '0101901234', startdato: '2025-01-01' };
      expect(await refusal(table, named)).toBeUndefined();
      expect(await refusal(table, { kontaktform: 'kort-samtale', startdato: '2025-01-01' })).toBeUndefined();
      expect(await refusal(table, { ...named, kontaktform: 'kort-samtale' })).toBe('anonym_uden_cpr');
      expect(await refusal(table, { kontaktform: 'overnatning', startdato: '2025-01-01' })).toBe('navngivet_med_cpr');
      expect(await refusal(table, { ...named, kontaktform: 'brev' })).toBe('forloeb_kontaktform_fkey');
      expect(await refusal(table, { ...named, slutdato: '2025-01-02' })).toContain('"slutdato"');
      // Only what is anonymous is counted, for the rest is registered one by one.
      const count = { dato: '2025-01-01', kontaktform: 'kort-samtale', antal: 7 };
      expect(await refusal('"proeve"."forloeb_optaelling"', count)).toBeUndefined();
      expect(await refusal('"proeve"."forloeb_optaelling"', { ...count, kontaktform: 'overnatning' })).toContain(
        'fkey',
      );
    }));

  it('stand for hostile words as for any other', () =>
    withTables(
      viewOf(
        `# Kvalitetsstandard "x'); drop table borgere; --"\n\n## Ydelse "\\'; --" efter serviceloven § 82 b\n### Registrering\nfelt startdato: dato, altid, til "o'hoi"\n`,
      ),
      async () => {
        const { rows } = await database.query<{ note: string }>(
          `select obj_description(oid) as note from pg_namespace where nspname like 'x%'`,
        );
        expect(rows[0]?.note).toContain("x'); drop table borgere; --");
      },
    ));

  it('say in the database where each of them comes from', () =>
    withTables(viewOf(`${head}varighed: højst 6 måneder (lov)\n### Registrering\n${fields}`), async () => {
      const { rows } = await database.query<{ column_name: string; note: string | null }>(
        `select column_name, col_description('"proeve"."forloeb"'::regclass, ordinal_position) as note
         from information_schema.columns where table_schema = 'proeve' and column_name <> 'loebenummer'
         order by ordinal_position`,
      );
      expect(rows.map(({ column_name }) => column_name)).toEqual(['cpr', 'startdato', 'slutdato', 'behov']);
      for (const { note } of rows)
        expect(note).toMatch(/Kilde: tidlig-stoette\.kvast, linje \d+ \(serviceloven § 82 b\)/);
    }));
});

it('names that are too long stay different', () => {
  const long = 'a'.repeat(70);
  expect(name(long)).toHaveLength(65);
  expect(name(long)).not.toBe(name(`${long}b`));
  expect(name('order"')).toBe('"order"""');
});

it('the tables of single contacts take and refuse the same records as the forms', async () =>
  database.withTables(await scriptOf(viewOf(contactForms)), async (schema) => {
    let compared = 0;
    for (const { path, content } of jsonSchema.files(viewOf(contactForms))) {
      if (!path.endsWith('.schema.json')) continue;
      const form = JSON.parse(content) as FormSchema;
      const validate = compile(form);
      const record = filledIn(form);
      for (const each of [record, ...faults(form, record).map(([, faulty]) => faulty)].filter(fitsColumns)) {
        const refused = await refusal(tableOf(schema, form.$id), each);
        expect([refused === undefined, refused, each]).toEqual([validate(each), refused, each]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(10);
  }));
