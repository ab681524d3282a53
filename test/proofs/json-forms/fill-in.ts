import { expect } from 'vitest';
import { faults as sentences } from '../../../packages/config/src/danish.ts';
import { addDuration } from '../../../packages/config/src/iso-duration.ts';
import type { FormSchema, PropertySchema } from '../../../packages/config/test/records.ts';
import type { FormBrowser } from './browser.ts';

type FormRecord = Readonly<Record<string, unknown>>;

interface Field {
  readonly id: string;
  readonly property: PropertySchema;
  /** As it is shown, with a star where it has to be filled in. */
  readonly label: string;
}

/** Fills in every field by its label, as a person does; the record is then as it should be, and nothing is wrong with it. */
export async function fillInEverything(shown: FormBrowser, schema: FormSchema, record: FormRecord): Promise<void> {
  for (const field of fieldsOf(schema)) await enter(shown, field, record[field.id]);
  const { data, faults } = await shown.filledIn(({ data: now }) =>
    Object.keys(record).every((id) => now[id] === record[id]),
  );
  expect([data, faults]).toEqual([record, []]);
}

/** One fault after the other in a form that is filled in: each is refused, and a Danish sentence at the field says what is wrong. */
export async function tryWhatIsWrong(
  shown: FormBrowser,
  schema: FormSchema,
  record: FormRecord,
  messages: Readonly<Record<string, string>>,
): Promise<void> {
  for (const field of fieldsOf(schema)) {
    if (!schema.required.includes(field.id) && field.property.type !== 'boolean') {
      await enter(shown, field, undefined);
      const { faults } = await shown.filledIn(({ data }) => data[field.id] === undefined);
      expect(faults, `${field.id} left out`).toEqual([]);
      await enter(shown, field, record[field.id]);
    }
    for (const { value, sentence } of wrongAnswers(field, schema, record, messages)) {
      await enter(shown, field, value);
      await shown.filledIn(({ faults }) => faults.length > 0);
      expect(await shown.page.locator('.validation_error').allTextContents(), `${field.id}: ${value}`).toEqual([
        sentence,
      ]);
      await enter(shown, field, record[field.id]);
      await shown.filledIn(({ faults }) => faults.length === 0);
    }
  }
}

function fieldsOf({ properties, required }: FormSchema): Field[] {
  return Object.entries(properties).flatMap(([id, property]): Field[] =>
    property ? [{ id, property, label: `${property.title}${required.includes(id) ? '*' : ''}` }] : [],
  );
}

/** What a person can get wrong: the controls take no letters for a date or a number, and no code that is not on the list. */
function wrongAnswers(
  { id, property }: Field,
  { required }: FormSchema,
  record: FormRecord,
  messages: Readonly<Record<string, string>>,
): { readonly value: unknown; readonly sentence: string | undefined }[] {
  if (property.type === 'boolean') return [];
  const empty = required.includes(id) ? [{ value: undefined, sentence: messages['error.required'] }] : [];
  if (property.oneOf || property.type === 'number') return empty;
  if (property.format !== 'date') {
    const value = property.pattern?.includes('2902') ? '3102901234' : ' ';
    return [...empty, { value, sentence: messages[`${id}.error.pattern`] }];
  }
  const { 'x-kvast-tidligst': earliest, 'x-kvast-slut-senest': latest } = property;
  const start = String(record[earliest ?? latest?.efter ?? '']);
  const last = latest && addDuration(start, latest.varighed);
  return [
    ...empty,
    ...(earliest ? [{ value: '1999-01-01', sentence: sentences.tooEarly(start) }] : []),
    ...(latest && last
      ? [{ value: addDuration(last, 'P1D'), sentence: sentences.tooLate(latest.varighed, last) }]
      : []),
  ];
}

/** @param value undefined empties the field */
async function enter({ page }: FormBrowser, { property, label }: Field, value: unknown): Promise<void> {
  if (property.type === 'boolean') {
    const answer = property.oneOf?.find((one) => one.const === value)?.title ?? '';
    await page.getByRole('group', { name: label, exact: true }).getByLabel(answer, { exact: true }).check();
    return;
  }
  const control = page.getByLabel(label, { exact: true });
  if (property.oneOf) await control.selectOption(String(value ?? ''));
  else await control.fill(String(value ?? ''));
}
