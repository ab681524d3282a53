import { describe, expect, it } from 'vitest';
import dmn from '../../../src/targets/dmn/target.ts';
import { viewOf } from '../../from-text.ts';
import { schemaFaults } from './omg-schema.ts';
import { openDmn } from './run-dmn.ts';

const head =
  '# Kvalitetsstandard "Tidlig støtte"\nkommune: Lindøse Kommune\n\n## Ydelse "Forløb" efter serviceloven § 82 b\n';
const group = '### Målgruppe\nalder: 18-29 år\nmindst ét af:\n- [angst]\n- betydelig [stofmisbrug]\n';
const exclusions = `### Uden for målgruppen
- modtager hjælp efter serviceloven § 85
  medmindre: er motiveret
  henvis til: serviceloven § 85
`;

async function fileOf(text: string): Promise<string> {
  const [file] = await dmn.files(viewOf(text));
  if (typeof file?.content !== 'string') throw new Error('No file');
  return file.content;
}

describe('the DMN of a service', () => {
  it('decides line by line, puts the lines together, and says what happens then', async () => {
    const model = await openDmn(
      await fileOf(`${head}${group}${exclusions}### Adgang\nvisitation: krævet\nsagsbehandlingstid: højst 8 uger\n`),
    );
    const nothing = {
      alder: 20,
      har_angst: false,
      hvor_svaert_stofmisbrug: 'nej',
      faar_hjaelp_efter_serviceloven_85: false,
      er_motiveret: false,
    };
    const run = (more: Partial<typeof nothing>) => model.run({ ...nothing, ...more });
    expect(run({ har_angst: true })).toMatchObject({
      krav_1: true,
      krav_2: true,
      undtagelse_1: false,
      berettiget: true,
      adgang: { visitation: 'krævet', sagsbehandlingstid: 'P8W' },
    });
    expect(run({ har_angst: true, alder: 30 })).toMatchObject({ krav_1: false, berettiget: false });
    expect(run({ hvor_svaert_stofmisbrug: 'moderat' })).toMatchObject({ krav_2: false, berettiget: false });
    expect(run({ hvor_svaert_stofmisbrug: 'svær' })).toMatchObject({ berettiget: true });
    const helped = { har_angst: true, faar_hjaelp_efter_serviceloven_85: true };
    expect(run(helped)).toMatchObject({
      berettiget: false,
      adgang: { naeste_skridt: 'Henvis til serviceloven § 85', sagsbehandlingstid: '' },
    });
    expect(run({ ...helped, er_motiveret: true })).toMatchObject({ undtagelse_1: false, berettiget: true });
  });

  it('names the line that every decision comes from', async () => {
    const { elements } = await openDmn(await fileOf(`${head}${group}${exclusions}`));
    const decisions = elements.filter(({ $type }) => $type === 'dmn:Decision');
    const places = decisions.map(({ authorityRequirement = [] }) =>
      authorityRequirement.map(({ requiredAuthority }) => {
        const source = elements.find(({ id }) => `#${id}` === requiredAuthority.href);
        return [source?.locationURI, source?.name.includes('serviceloven § 82 b')];
      }),
    );
    expect(places.map(([first]) => first)).toEqual([
      ['tidlig-stoette.kvast#L6', true],
      ['tidlig-stoette.kvast#L7', true],
      ['tidlig-stoette.kvast#L11', true],
      ['tidlig-stoette.kvast#L4', true],
      ['tidlig-stoette.kvast#L4', true],
    ]);
  });

  it('is the same every time', async () => {
    expect(await fileOf(`${head}${group}`)).toBe(await fileOf(`${head}${group}`));
  });

  it('is not written where nobody can say who the service is for, and that is told', async () => {
    const silent = viewOf(head);
    expect(await dmn.files(silent)).toEqual([]);
    expect(dmn.leftOut?.(silent)).toEqual([
      '»Forløb« har ingen beslutningstabel, for standarden siger ikke, hvem der kan få hjælpen.',
    ]);
    const unclear = viewOf(`${head}### Målgruppe\n- [angst]\n- [stofmisbrug]\n`);
    expect(await dmn.files(unclear)).toEqual([]);
    expect(dmn.leftOut?.(unclear)[0]).toContain('Skriv »alle af« eller »mindst ét af« over listen');
    expect(dmn.leftOut?.(viewOf(`${head}${group}`))).toEqual([]);
  });

  it('is refused by the schema when it is spoiled, so that the schema is known to bite', async () => {
    const whole = await fileOf(`${head}${group}`);
    expect(await schemaFaults([whole])).toEqual([]);
    for (const [from, to] of [
      ['<dmn:inputEntry id="krav_1_celle_1_1">', '<dmn:inputEntri id="krav_1_celle_1_1">'],
      ['id="krav_1_raekke_2"', 'id="krav_1_raekke_1"'],
      ['typeRef="number"', 'hitPolicy="SOME"'],
    ] as const) {
      expect(whole).toContain(from);
      expect(await schemaFaults([whole.replace(from, to)])).not.toEqual([]);
    }
  });
});
