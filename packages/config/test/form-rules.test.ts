import { describe, expect, it } from 'vitest';
import { formsOf } from '../src/counting-form.ts';
import { exampleRecord } from '../src/example-record.ts';
import { formRules } from '../src/form-rules.ts';
import jsonSchema from '../src/targets/json-schema/target.ts';
import { viewOf } from './from-text.ts';
import { compile, type FormSchema } from './records.ts';

const view = (...lines: readonly string[]) =>
  viewOf(
    [
      '# Kvalitetsstandard "Prøve"',
      '## Ydelse "Tilbud" efter serviceloven § 82 c',
      'varighed: højst 3 måneder',
      '### Registrering',
      ...lines,
      'felt cpr: cpr, altid',
      'felt startdato: dato, altid',
      'felt slutdato: dato, betinget',
      '',
    ].join('\n'),
  );

function rulesOf(...lines: readonly string[]) {
  const [service] = view(...lines).services;
  if (!service) throw new Error('no service');
  return formRules(service);
}

describe('anonymity by the way of contact', () => {
  const by = 'anonym: efter kontaktform';

  it('lets the answer decide about what tells who the citizen is', () => {
    const { choice, required } = rulesOf(by, 'kontaktform samtale: anonym', 'kontaktform ophold: registreres');
    expect(choice).toMatchObject({ field: { id: 'kontaktform' }, anonymous: ['samtale'], named: ['ophold'] });
    expect(choice?.refusedIfAnonymous.map(({ id }) => id)).toEqual(['cpr']);
    expect(required).toEqual(['kontaktform', 'startdato']);
  });

  it('is no choice where every way is anonymous, or none is', () => {
    const all = rulesOf(by, 'kontaktform samtale: anonym', 'kontaktform ophold: anonym');
    expect(all.choice).toBeUndefined();
    expect(all.refused.map(({ id }) => id)).toContain('cpr');
    const none = rulesOf(by, 'kontaktform samtale: registreres');
    expect(none.choice).toBeUndefined();
    expect(none.required).toContain('cpr');
  });

  it('is not checked, and said so, where the standard names no way', () => {
    const made = view(by);
    expect(made.services[0]?.fields.map(({ id }) => id)).toEqual(['cpr', 'startdato', 'slutdato']);
    const [form] = jsonSchema.files(made);
    expect((JSON.parse(form?.content ?? '') as FormSchema).description).toContain('Formularen kontrollerer det ikke.');
  });
});

describe('a contact that stands alone', () => {
  const oneOff = 'registreres som: enkeltstående henvendelse';

  it('has no end date and no length', () => {
    const { refused, course, kept } = rulesOf(oneOff);
    expect(refused).toMatchObject([{ id: 'slutdato', why: 'oneOff', origin: { line: 5 } }]);
    expect(course).toBeUndefined();
    expect(kept.map(({ id }) => id)).toEqual(['cpr', 'startdato']);
    expect(rulesOf('registreres som: forløb').course).toBeDefined();
  });

  it('is counted without a person where it is anonymous, and only there', () => {
    const names = (...lines: readonly string[]) => formsOf(view(...lines)).map(({ id }) => id);
    expect(names(oneOff)).toEqual(['tilbud']);
    expect(names(oneOff, 'anonym: borgeren vælger')).toEqual(['tilbud']);
    expect(names('anonym: altid')).toEqual(['tilbud']);
    expect(names(oneOff, 'anonym: altid')).toEqual(['tilbud', 'tilbud-optaelling']);
    const counted = formsOf(view(oneOff, 'anonym: altid')).at(-1);
    expect(counted?.fields.map(({ id }) => id)).toEqual(['dato', 'antal']);
    expect(counted?.fields.some(({ identifying }) => identifying)).toBe(false);
  });
});

it('the example of every form is a record that the form takes', () => {
  const made = view('anonym: efter kontaktform', 'kontaktform a: anonym', 'kontaktform b: registreres');
  const schemas = jsonSchema
    .files(made)
    .filter(({ path }) => path.endsWith('.schema.json'))
    .map(({ content }) => JSON.parse(content) as FormSchema);
  for (const [at, service] of formsOf(made).entries()) {
    const validate = compile(schemas[at] ?? {});
    validate(exampleRecord(service));
    expect(validate.errors).toBeNull();
  }
});

it('what is said about deletion, KLE and account stands in the view with its line', () => {
  const [service] = view('slettes: efter 5 år', 'kle: 27.00.00', 'konto: 5.38.38').services;
  expect(service).toMatchObject({
    deleted: { value: { quantity: { amount: 5, unit: 'year' } }, origin: { line: 5 } },
    subject: { value: '27.00.00', origin: { line: 6 } },
    account: { value: '5.38.38', origin: { line: 7 } },
  });
});
