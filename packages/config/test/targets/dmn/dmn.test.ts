import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TermIndex } from '@kvast/model/term-index';
import type { Citizen, Fact } from '@kvast/reasoning/citizen';
import { evaluate } from '@kvast/reasoning/decide';
import { type AgeAnswer, answerOf, type Question } from '@kvast/reasoning/question';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { answerValue } from '../../../src/questions.ts';
import type { RegistrationService, RegistrationView } from '../../../src/registration.ts';
import dmn from '../../../src/targets/dmn/target.ts';
import { exampleViews } from '../../example-views.ts';
import { viewOf } from '../../from-text.ts';
import { openDmn } from './run-dmn.ts';

const schemas = ['DMNDI13.xsd', 'DC.xsd', 'DI.xsd', 'DMN13.xsd'].map((fileName) => ({
  fileName,
  contents: readFileSync(
    fileURLToPath(new URL(`../../../../../node_modules/dmn-moddle/resources/dmn/xsd/${fileName}`, import.meta.url)),
    'utf8',
  ),
}));

/** Faults by OMG's own schema. */
async function schemaFaults(xml: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: xml.map((contents, at) => ({ fileName: `${at}.dmn`, contents })),
    schema: [schemas[3]].flatMap((schema) => schema ?? []),
    preload: schemas.slice(0, 3),
  });
  return errors.map(({ message }) => message);
}

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

describe('the DMN of every example', () => {
  const decided = exampleViews().flatMap(({ view, terms }) =>
    view.services.flatMap((service) => (service.decisions ? [{ view, service, terms }] : [])),
  );
  const filesOf = async (view: RegistrationView) => dmn.files(view);

  it('is valid by the schema of OMG', async () => {
    const all = await Promise.all(exampleViews().map(({ view }) => filesOf(view)));
    const contents = all.flat().map(({ content }) => String(content));
    expect(contents.length).toBeGreaterThan(10);
    expect(await schemaFaults(contents)).toEqual([]);
  });

  it('answers for ten thousand random citizens as our own evaluator does, and every table by exactly one row', async () => {
    const each = Math.ceil(10_000 / decided.length);
    const outcomes = { yes: 0, no: 0 };
    for (const { view, service, terms } of decided) {
      const file = (await filesOf(view)).find(({ path }) => path.endsWith(`/${service.id}.dmn`));
      const model = await openDmn(String(file?.content));
      for (const citizen of fc.sample(citizensFor(service, terms), { numRuns: each, seed: 11 })) {
        const { berettiget } = model.run(inputsOf(citizen, service, terms));
        const condition = service.eligibility.condition;
        const expected = condition !== undefined && evaluate(condition, citizen, { terms });
        expect(berettiget, `${view.title}, ${service.name}: ${JSON.stringify(citizen)}`).toBe(expected);
        outcomes[expected ? 'yes' : 'no']++;
      }
    }
    expect(outcomes.yes + outcomes.no).toBeGreaterThanOrEqual(10_000);
    expect(Math.min(outcomes.yes, outcomes.no)).toBeGreaterThan(1000);
  });
});

/** What a caseworker would fill in about the citizen. */
function inputsOf(citizen: Citizen, { decisions }: RegistrationService, terms: TermIndex): Record<string, unknown> {
  return Object.fromEntries(
    (decisions?.inputs ?? []).map(({ id, question }) => [
      id,
      question.kind === 'age' ? citizen.age : answerValue(question, answerOf(citizen, question, terms)),
    ]),
  );
}

const severities = ['light', 'moderate', 'substantial', 'severe', 'complete'] as const;

/** People of whom much of what the service asks about is true, and of some of them the kinds of it. */
function citizensFor({ decisions }: RegistrationService, terms: TermIndex): fc.Arbitrary<Citizen> {
  const facts = (decisions?.inputs ?? []).map(({ question }) => factsAbout(question, terms));
  const ages = (decisions?.inputs ?? []).flatMap(({ question }) =>
    question.kind === 'age' ? question.answers.flatMap(({ from = 0, to = 90 }: AgeAnswer) => [from, to]) : [],
  );
  const some = facts
    .filter((choices) => choices.length > 0)
    .map((choices) => fc.option(fc.constantFrom(...choices), { freq: 2 }));
  return fc
    .record({ age: fc.constantFrom(...ages, 17, 18, 30, 66, 67, 80), has: fc.tuple(...some) })
    .map(({ age, has }) => ({ age, has: has.flatMap((fact) => fact ?? []), hasNot: [] }));
}

function factsAbout(question: Question, terms: TermIndex): Fact[] {
  switch (question.kind) {
    case 'age':
      return [];
    case 'severity':
      return severities.map((severity) => ({ kind: 'term', term: question.term, severity }));
    case 'step':
      return question.answers.slice(1).map((step) => ({ kind: 'level', scale: question.scale, step }));
    case 'yesNo':
      return factsFor(question.atom, terms);
  }
}

type YesNo = Extract<Question, { kind: 'yesNo' }>['atom'];

function factsFor(atom: YesNo, terms: TermIndex): Fact[] {
  switch (atom.kind) {
    case 'pensioner':
      return [];
    case 'term': {
      const kinds = terms
        .names()
        .filter((name) => terms.isA(name, atom.term))
        .slice(0, 3);
      return [atom.term, ...kinds].map((term) => ({ kind: 'term', term }));
    }
    case 'lasting':
      return [{ kind: 'term', term: atom.term, lasting: 'lasting' }];
    case 'risk':
      return [{ kind: 'risk', term: atom.term, severity: 'complete', lasting: atom.duration }];
    case 'level':
    case 'unknownLevel':
      return [{ kind: 'level', scale: atom.scale, step: String(atom.step) }];
    case 'receives':
      return [atom];
    case 'otherPerson':
      return factsFor(atom.of as YesNo, terms).map((fact) => ({ kind: 'otherPerson', whom: atom.whom, fact }));
    case 'inGroupOf':
      return [{ kind: 'inTargetGroup', provision: atom.provision }];
    case 'inGroupOfStandard':
      return [{ kind: 'inTargetGroup', standard: atom.standard }];
    case 'grantedBefore':
    case 'personal':
    case 'effect':
      return [atom];
  }
}
