import { addDuration } from '../src/iso-duration.ts';
import type { FormSchema, PropertySchema } from './records.ts';

/** One fault each in a record that the form accepts, with what the fault is. */
export function faults(
  form: FormSchema,
  record: Readonly<Record<string, unknown>>,
): [what: string, record: Record<string, unknown>][] {
  const missing = form.required.map((id): [string, Record<string, unknown>] => {
    const { [id]: _, ...rest } = record;
    return [`${id} missing`, rest];
  });
  const wrong = Object.entries(form.properties).flatMap(([id, property]) =>
    wrongValues(property, record).map((value): [string, Record<string, unknown>] => [
      `${id}: ${value}`,
      { ...record, [id]: value },
    ]),
  );
  return [...missing, ...wrong, ['an unknown field', { ...record, ukendt: 'x' }]];
}

function wrongValues(property: PropertySchema | false, record: Readonly<Record<string, unknown>>): unknown[] {
  if (property === false) return ['x', 1, null];
  if (property.type === 'boolean') return ['ja'];
  if (property.type === 'number') return ['tre'];
  if (property.oneOf) return ['00000000-0000-0000-0000-000000000000', property.oneOf[0]?.title];
  if (property.format !== 'date') return property.pattern?.includes('2902') ? ['3102901234', '010190-1234'] : [' ', 7];
  const late = property['x-kvast-slut-senest'];
  const latest = late && addDuration(String(record[late.efter]), late.varighed);
  return [
    '2025-02-30',
    ...(latest ? [addDuration(latest, 'P1D')] : []),
    ...(property['x-kvast-tidligst'] ? ['1999-01-01'] : []),
  ];
}
