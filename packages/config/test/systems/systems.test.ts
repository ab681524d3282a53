import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/mapping-profile.schema.json' with { type: 'json' };
import { targets } from '../../src/generated/targets.ts';
import { systemBasis } from '../../src/systems/basis.ts';
import { coverageOf } from '../../src/systems/coverage.ts';
import { type MappingProfile, withOwn } from '../../src/systems/profile.ts';
import { readProfile } from '../../src/systems/read-profile.ts';
import { shippedProfiles } from '../../src/systems/shipped.ts';
import { exampleViews } from '../example-views.ts';
import { viewOf } from '../from-text.ts';

function shipped(system: string): MappingProfile {
  const profile = shippedProfiles.find((one) => one.system === system);
  if (!profile) throw new Error(`${system} is not shipped`);
  return profile;
}

const text = `# Kvalitetsstandard "Prøve"
## Ydelse "Forløb" efter serviceloven § 82 b
varighed: højst 6 måneder (lov)
### Registrering
felt cpr: cpr, altid
felt Start på forløbet: dato, altid
felt ønske: tekst, betinget
## Ydelse "Kontaktperson" efter serviceloven § 99
`;

describe('the shipped profiles', () => {
  it('are those of the seven systems, in the form that the schema asks for', () => {
    expect(shippedProfiles.map(({ system }) => system)).toEqual([
      'csc',
      'danmarks-statistik',
      'eg-sensum',
      'ffb-fhir',
      'kmd-nexus',
      'oekonomisystem',
      'sbsys',
    ]);
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
    for (const profile of shippedProfiles) {
      validate(profile);
      expect(validate.errors, profile.system).toBeNull();
      expect(readProfile(JSON.stringify(profile), profile.system)).toEqual({ profile });
    }
  });

  it('never claim a trial in a municipality, and what is not known of CSC', () => {
    for (const { system, linjer, trin } of shippedProfiles) {
      for (const { evidens } of [...linjer, ...trin]) expect(evidens, system).not.toBe('kommunens egen afprøvning');
    }
    expect(new Set(shipped('csc').linjer.map(({ evidens }) => evidens))).toEqual(new Set(['ubekræftet']));
  });
});

describe("a municipality's own profile", () => {
  const line =
    '{"kildefelt":"felt: ønske","objekttype":"Indsats","systemfelt":"x","evidens":"ubekræftet","kilde":"os"}';

  it.each([
    ['{"system":"a",\n "linjer":[}', 2, 12, 'ikke gyldig JSON'],
    ['{"system":"a",\n "linjer":[', 2, 12, 'ikke gyldig JSON'],
    ['{"system":"a"}', 1, 1, 'mangler "linjer"'],
    [`{"system":"a",\n"linjer":[\n ${line.replace('ubekræftet', 'sikkert')}]}`, 3, 79, 'Vælg mellem: leverandør'],
    [`{"system":"a",\n"linjer":[\n ${line.replace('"objekttype"', '"objekt"')}]}`, 3, 29, 'kender ikke "objekt"'],
    ['{"system":"a",\n"linjer":"x"}', 2, 10, 'Her skal stå en liste'],
    [`{"system":"a",\n"linjer":[${line.replace('felt: ønske', 'ønske')}]}`, 2, 24, 'ikke en oplysning'],
    [`{"system":"a",\n"linjer":[${line},\n${line.replace('ønske', 'Ønske')}]}`, 3, 14, 'står to gange'],
    [`{"linjer":[],\n"system":"b"}`, 2, 10, 'Filen hedder a.json, men systemet "b"'],
    [`{"linjer":[],"system":"A B"}`, 1, 23, 'kan ikke være et systemnavn'],
    ['', 1, 1, 'ikke gyldig JSON'],
    ['{"system":"a" "linjer":[]}', 1, 15, 'ikke gyldig JSON'],
    ['{"system":"a","linjer":[],}', 1, 27, 'ikke gyldig JSON'],
    ['{"system":"a","linjer":[]} []', 1, 28, 'ikke gyldig JSON'],
    ['{"system":"a', 1, 11, 'ikke gyldig JSON'],
  ])('with a fault in %j is refused at %i:%i', (json, row, column, message) => {
    const read = readProfile(json, 'a');
    expect('faults' in read && read.faults).toContainEqual({
      line: row,
      column,
      message: expect.stringContaining(message),
    });
  });

  it('takes the place of the lines that it is about, and adds what is missing', () => {
    const own = readProfile(
      `{"system":"kmd-nexus","linjer":[${line},${line.replace('felt: ønske', 'felt: cpr')}]}`,
      'kmd-nexus',
    );
    if (!('profile' in own)) throw new Error(JSON.stringify(own.faults));
    const merged = withOwn(shippedProfiles, [own.profile]);
    const nexus = merged.find(({ system }) => system === 'kmd-nexus');
    expect(merged).toHaveLength(shippedProfiles.length);
    expect(nexus?.linjer).toHaveLength(shipped('kmd-nexus').linjer.length + 1);
    expect(nexus?.linjer.find(({ kildefelt }) => kildefelt === 'felt: cpr')?.kilde).toBe('os');
    expect(nexus?.trin).toEqual(shipped('kmd-nexus').trin);
  });

  it('may be of a system that no profile comes with', () => {
    const made = withOwn(shippedProfiles, [{ system: 'vores-eget', linjer: [] }]);
    expect(made.at(-1)).toEqual({ system: 'vores-eget', navn: 'vores-eget', trin: [], linjer: [] });
  });
});

describe('the set-up basis', () => {
  it('knows the fields by what they are, whatever they are called, and says what it does not know', () => {
    const [course, contact] = viewOf(text).services.map((service) =>
      Object.fromEntries(
        coverageOf(service, shipped('ffb-fhir')).map(({ element, status, written }) => [
          element.kildefelt,
          [status, ...(written ? [written] : [])].join(': '),
        ]),
      ),
    );
    expect(course).toMatchObject({
      'ydelse: bestemmelse':
        'unconfirmed: fe42f8f4-d516-4bab-b006-12b0cd186603 (Individuel tidsbegrænset socialpædagogisk hjælp og støtte)',
      'felt: cpr': 'mapped',
      'felt: startdato': 'mapped',
      'felt: ønske': 'unmapped',
      'ydelse: længste forløb': 'unmapped',
    });
    // FFB has no code for § 99, so the line about provisions does not help there.
    expect(contact?.['ydelse: bestemmelse']).toBe('unmapped');
  });

  it('is steps, the same rows as CSV, and a report that counts every row once', async () => {
    const view = viewOf(text);
    const files = await systemBasis(view, shipped('kmd-nexus'));
    expect(files.map(({ path }) => path)).toEqual([
      'proeve/systemer/kmd-nexus.md',
      'proeve/systemer/kmd-nexus.csv',
      'proeve/systemer/kmd-nexus-daekning.md',
    ]);
    const [guide = '', rows = '', report = ''] = files.map(({ content }) => String(content));
    expect(guide).toMatch(/^1\. Find den indsats/m);
    expect(guide).toContain('| felt: startdato | altid | Indsats: entryDate |');
    expect(guide).toContain('- slutdato mangler'.replace('slutdato', 'start_paa_forloebet'));
    const elements = view.services.flatMap((service) => coverageOf(service, shipped('kmd-nexus')));
    expect(rows.trimEnd().split('\r\n')).toHaveLength(elements.length + 1);
    const counts = [...(report.match(/Knyttet til et felt: .*/)?.[0].matchAll(/\d+/g) ?? [])].map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(elements.length);
    expect(report.match(/^- /gm)).toHaveLength(elements.length);
  });

  it('keeps the tables whole whatever the standard says', async () => {
    const hostile = viewOf(text.replace('"Forløb"', '"A | B [x](y) =1"'));
    const [guide] = await systemBasis(hostile, shipped('kmd-nexus'));
    const table = String(guide?.content)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const line of table) expect(line.match(/(?<!\\)\|/g), line).toHaveLength(7);
  });

  it('is not written where there is nothing to set up', async () => {
    expect(await systemBasis(viewOf('# Kvalitetsstandard "Tom"\n'), shipped('sbsys'))).toEqual([]);
  });
});

it.each(exampleViews())('nothing that is made of $file promises what no system has confirmed', async ({ view }) => {
  const made = [
    ...(await Promise.all(targets.map((target) => target.files(view)))).flat(),
    ...(await Promise.all(shippedProfiles.map((profile) => systemBasis(view, profile)))).flat(),
  ];
  expect(made.length).toBeGreaterThan(0);
  for (const { path, content } of made) {
    // The workbook has the same texts as its CSV files.
    if (typeof content === 'string') expect(content, path).not.toMatch(/\bklar\b|\bimport/i);
  }
});
