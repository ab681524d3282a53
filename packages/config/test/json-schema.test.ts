import type { ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import target from '../src/targets/json-schema/target.ts';
import { viewOf } from './from-text.ts';
import { compile, type FormSchema, filledIn } from './records.ts';

const head = '# Kvalitetsstandard "Tidlig støtte"\nkommune: Lindøse Kommune\n';
const course = '## Ydelse "Individuelt forløb" efter serviceloven § 82 b';

function formOf(registration: string, more = ''): FormSchema {
  const text = `${head}\n${course}\nvarighed: højst 6 måneder\n### Registrering\n${registration}\n${more}`;
  return JSON.parse(target.files(viewOf(text))[0]?.content ?? '') as FormSchema;
}

const allFields = `felt cpr: cpr, altid, til "entydig identifikation", hjemmel databeskyttelsesloven § 11
felt målgruppe: kode fra FFB.målgruppe, altid
felt startdato: dato, altid
felt slutdato: dato, altid
felt hjælpebehov: tekst, altid, til "at se, om et nyt forløb gælder samme behov"
felt antal møder: tal, betinget
felt har handleplan: ja/nej, betinget
felt etnicitet: tekst, aldrig`;
const targetGroup = '## Målgruppe\nmindst ét af:\n- [psykisk lidelse]\n';

describe('a registration form', () => {
  const form = formOf(allFields, targetGroup);
  const validate = compile(form);
  const record = filledIn(form);

  it('accepts a record with every field filled in', () => {
    validate(record);
    expect(validate.errors).toBeNull();
  });

  it('accepts a record with only the fields that are "altid"', () => {
    const { antal_moeder, har_handleplan, ...rest } = record;
    expect([antal_moeder, har_handleplan]).not.toContain(undefined);
    expect(validate(rest)).toBe(true);
  });

  it.each(['cpr', 'maalgruppe', 'startdato', 'slutdato', 'hjaelpebehov'])('refuses a record without %s', (id) => {
    const { [id]: removed, ...rest } = record;
    expect(removed).toBeDefined();
    expect(validate(rest)).toBe(false);
    expect(validate.errors?.map(({ params }) => params)).toEqual([{ missingProperty: id }]);
  });

  it.each([
    ['31 February as a date of birth', { cpr: '3102901234' }],
    ['a personal number with a hyphen', { cpr: '010190-1234' }],
    ['a personal number that is a number', { cpr: 101901234 }],
    ['a code that the list does not have', { maalgruppe: '00000000-0000-0000-0000-000000000000' }],
    ['a label instead of a code', { maalgruppe: 'Angst' }],
    ['a code of a term outside the target group', { maalgruppe: '0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f' }],
    ['a date of no calendar', { startdato: '2025-02-30' }],
    ['a date in Danish order', { startdato: '31-01-2025' }],
    ['an end after six months', { slutdato: '2025-08-01' }],
    ['an end before the start', { slutdato: '2025-01-30' }],
    ['blanks for text', { hjaelpebehov: '   ' }],
    ['a number in words', { antal_moeder: 'tre' }],
    ['ja for yes', { har_handleplan: 'ja' }],
    ['a field that is "aldrig"', { etnicitet: 'dansk' }],
    ['a field that the standard does not have', { note: 'ringede i går' }],
  ])('refuses %s', (_what, wrong) => {
    expect(validate({ ...record, ...wrong })).toBe(false);
  });

  it.each([
    ['a personal number that modulus 11 would refuse', { cpr: '0101901234' }],
    ['29 February 2000 as a date of birth', { cpr: '2902004123' }],
    ['an end on the last day', { slutdato: '2025-07-31' }],
    ['an end on the first day', { slutdato: '2025-01-31' }],
    ['another code of the list', { maalgruppe: 'ee5b52bd-b839-4e69-ad04-c8b33eabfbde' }],
  ])('accepts %s', (_what, change) => {
    validate({ ...record, ...change });
    expect(validate.errors).toBeNull();
  });

  it('lists codes with their labels', () => {
    expect(form.properties.maalgruppe).toMatchObject({
      oneOf: [
        { const: '303deb9b-84f0-49d2-ab7a-f8b98eed40a2', title: 'Angst' },
        { const: 'ee5b52bd-b839-4e69-ad04-c8b33eabfbde', title: 'Depression' },
      ],
    });
  });

  it('says in Danish what each field is for', () => {
    expect(form.properties.cpr).toMatchObject({
      title: 'CPR-nummer',
      description:
        'Formål: entydig identifikation. Hjemmel: databeskyttelsesloven § 11. Skal udfyldes. ' +
        'Ti cifre uden bindestreg. Modulus 11 kontrolleres ikke, for gyldige numre kan være uden.',
    });
    expect(form.properties.slutdato).toMatchObject({
      title: 'Slutdato',
      description: 'Skal udfyldes. Skrives som ÅÅÅÅ-MM-DD. Højst 6 måneder efter startdatoen.',
      'x-kvast-slut-senest': { efter: 'startdato', varighed: 'P6M' },
    });
    expect(form.description).toContain('Et forløb varer højst 6 måneder.');
    expect(form.description).not.toContain('Den grænse kontrollerer formularen ikke.');
  });

  it('says where every property comes from', () => {
    expect(form['x-kvast-kilde']).toEqual({
      fil: 'tidlig-stoette.kvast',
      linje: 4,
      bestemmelse: 'serviceloven § 82 b',
    });
    expect(form.properties.cpr).toMatchObject({
      'x-kvast-kilde': { fil: 'tidlig-stoette.kvast', linje: 7, bestemmelse: 'databeskyttelsesloven § 11' },
    });
    expect(form['x-kvast-afvises']).toEqual([
      {
        felt: 'etnicitet',
        grund: 'Standarden siger, at oplysningen aldrig registreres.',
        'x-kvast-kilde': { fil: 'tidlig-stoette.kvast', linje: 14, bestemmelse: 'serviceloven § 82 b' },
      },
    ]);
  });
});

describe('limits in a form', () => {
  it('need both dates, and no more than one of each', () => {
    const property = (fields: string, id: string) => formOf(fields).properties[id];
    expect(property('felt slutdato: dato, altid', 'slutdato')).not.toHaveProperty('x-kvast-slut-senest');
    const twoStarts = 'felt startdato: dato, altid\nfelt start på møder: dato, altid\nfelt slutdato: dato, altid';
    const twoEnds = 'felt startdato: dato, altid\nfelt slutdato: dato, altid\nfelt slut på møder: dato, altid';
    expect(property(twoEnds, 'slutdato')).not.toHaveProperty('x-kvast-slut-senest');
    expect(property(twoStarts, 'slutdato')).not.toHaveProperty('x-kvast-slut-senest');
    expect(property('felt startdato: dato, altid\nfelt slutdato: dato, betinget', 'slutdato')).toHaveProperty(
      'x-kvast-slut-senest',
    );
  });

  it('are only told where the standard leaves room to depart from them', () => {
    const text = `${head}\n## Ydelse "Gruppe" efter serviceloven § 82 a\nvarighed: op mod 6 måneder\n`;
    const form = JSON.parse(target.files(viewOf(text))[0]?.content ?? '') as FormSchema;
    expect(form.properties.slutdato).not.toHaveProperty('x-kvast-slut-senest');
    expect(form.description).toContain(
      'Standarden skriver, at et forløb varer op mod 6 måneder. Den grænse kontrollerer formularen ikke.',
    );
  });

  it('leave an end date free where it is not yet known', () => {
    const validate = compile(formOf('felt startdato: dato, altid\nfelt slutdato: dato, betinget'));
    expect(validate({ startdato: '2025-01-01' })).toBe(true);
    expect(validate({ startdato: '2025-01-01', slutdato: '2025-07-02' })).toBe(false);
  });
});

describe('a form without fields of the standard', () => {
  const form = JSON.parse(target.files(viewOf(`${head}\n${course}\n`))[0]?.content ?? '') as FormSchema;

  it('asks for what the law needs, says so, and holds to the limit of the law', () => {
    const validate = compile(form);
    const { description } = form.properties.startdato || { description: '' };
    expect(description).toContain(
      'Det er med på grund af loven: serviceloven § 82 b, stk. 1. Kildens styrke: lov, fortolkning.',
    );
    const record = filledIn(form);
    expect(validate(record)).toBe(true);
    expect(validate({ ...record, slutdato: '2025-08-01' })).toBe(false);
    expect(form.description).toContain('Et forløb varer højst 6 måneder (serviceloven § 82 b, stk. 1).');
  });

  it('does not pretend to know what a report must have', () => {
    const { description } = form.properties.cpr || { description: '' };
    expect(description).toContain('Det er ikke bekræftet, præcis hvilke oplysninger indberetningen skal have.');
  });

  it('takes any code where the list is open, and says that it is', () => {
    const { description } = form.properties.maalgruppe || { description: '' };
    expect(description).toContain('Listen er åben');
    expect(compile(form)({ ...filledIn(form), maalgruppe: 'lokal-7' })).toBe(true);
  });

  it('takes nothing and says what to do where the law asks for nothing either', () => {
    const text = `${head}\n## Ydelse "Akut" efter serviceloven § 82 c\n`;
    const empty = JSON.parse(target.files(viewOf(text))[0]?.content ?? '') as FormSchema;
    expect(empty.description).toContain('Skriv felterne under "Registrering" i standarden.');
    expect(compile(empty)({})).toBe(true);
    expect(compile(empty)({ cpr: '0101901234' })).toBe(false);
  });
});

describe('an anonymous offer', () => {
  const form = formOf(
    'anonym: altid\nfelt cpr: cpr, altid\nfelt efternavn: tekst, betinget\nfelt startdato: dato, altid',
  );
  const validate = compile(form);

  it('refuses what tells who the citizen is, whatever the standard asks for', () => {
    expect(validate({ startdato: '2025-01-31' })).toBe(true);
    expect(validate({ startdato: '2025-01-31', cpr: '0101901234' })).toBe(false);
    expect(validate({ startdato: '2025-01-31', efternavn: 'Hansen' })).toBe(false);
    expect(form.properties).toMatchObject({ cpr: false, navn: false, sagsnummer: false, efternavn: false });
  });

  it('gives one reason for a field that is "aldrig" too', () => {
    const never = formOf('anonym: altid\nfelt cpr: cpr, aldrig\nfelt startdato: dato, altid');
    expect(never['x-kvast-afvises']?.filter(({ felt }) => felt === 'cpr')).toHaveLength(1);
  });

  it('says which line makes it refuse', () => {
    expect(form['x-kvast-afvises']?.[0]).toEqual({
      felt: 'cpr',
      grund: 'Tilbuddet er anonymt.',
      'x-kvast-kilde': { fil: 'tidlig-stoette.kvast', linje: 7, bestemmelse: 'serviceloven § 82 b' },
    });
  });
});

describe('a citizen who may choose to be anonymous', () => {
  const asked =
    'anonym: borgeren vælger\nfelt cpr: cpr, altid\nfelt navn: tekst, betinget\nfelt startdato: dato, altid';
  const validate: ValidateFunction = compile(formOf(asked));
  const startdato = '2025-01-31';

  it.each([
    ['anonymous without a personal number', { anonym: true, startdato }],
    ['known by personal number', { anonym: false, startdato, cpr: '0101901234' }],
    ['known by personal number and name', { anonym: false, startdato, cpr: '0101901234', navn: 'Ida' }],
  ])('is accepted %s', (_what, record) => {
    validate(record);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['without a choice', { startdato, cpr: '0101901234' }],
    ['anonymous with a personal number', { anonym: true, startdato, cpr: '0101901234' }],
    ['anonymous with a name', { anonym: true, startdato, navn: 'Ida' }],
    ['known without a personal number', { anonym: false, startdato }],
  ])('is refused %s', (_what, record) => {
    expect(validate(record)).toBe(false);
  });

  it('is refused the choice without fields about who it is, too', () => {
    expect(compile(formOf('anonym: borgeren vælger\nfelt startdato: dato, altid'))({ startdato })).toBe(false);
  });
});

describe('the files', () => {
  const text = `${head}\n${course}\n## Ydelse "Åbent værksted" efter serviceloven § 82 a\n`;

  it('are three for each service, with a path and an id that last', () => {
    const files = target.files(viewOf(text));
    expect(files.map(({ path }) => path)).toEqual([
      'tidlig-stoette/individuelt-forloeb.schema.json',
      'tidlig-stoette/individuelt-forloeb.ui.json',
      'tidlig-stoette/individuelt-forloeb.da.json',
      'tidlig-stoette/aabent-vaerksted.schema.json',
      'tidlig-stoette/aabent-vaerksted.ui.json',
      'tidlig-stoette/aabent-vaerksted.da.json',
    ]);
    expect(JSON.parse(files[3]?.content ?? '')).toMatchObject({
      $id: 'urn:kvast:lindoese:tidlig-stoette:aabent-vaerksted',
    });
  });

  it('are the same each time, indented with two spaces, with a newline at the end', () => {
    const [first] = target.files(viewOf(text));
    expect(target.files(viewOf(text))[0]).toEqual(first);
    expect(first?.content).toMatch(/^\{\n {2}"\$schema": .*\n {2}"\$id": [\s\S]*\n\}\n$/);
  });

  it('are none for a standard without services', () => {
    expect(target.files(viewOf(head))).toEqual([]);
  });
});
