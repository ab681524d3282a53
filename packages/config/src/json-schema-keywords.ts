import { faults } from './danish.ts';
import { addDuration, CALENDAR_DURATION, isDate } from './iso-duration.ts';

/**
 * The keywords that Kvast's registration forms use besides JSON Schema 2020-12, as definitions for Ajv:
 *
 *     for (const keyword of kvastKeywords) ajv.addKeyword(keyword);
 *
 * - `x-kvast-slut-senest: { efter: 'startdato', varighed: 'P6M' }` on a date: at the latest so long after the date in the
 *   property named by `efter`. Months count from date to date, and from a date that the last month does not have to the last
 *   day of it (2025-08-31 + P6M is 2026-02-28). JSON Schema cannot compare two values of a record.
 * - `x-kvast-tidligst: 'startdato'` on a date: not before the date in the property of that name.
 * - `x-kvast-kilde` says where in the standard or the law the element comes from, and `x-kvast-afvises` why a field is
 *   refused; `x-kvast-oversaettelser` on a code says what it is called in other lists. They check nothing.
 *
 * A date that is missing or no date breaks none of them; `required` and `format` are there for that. A validator without
 * the keywords accepts more, and never refuses more.
 */
export const kvastKeywords: readonly KeywordDefinition[] = [
  {
    keyword: 'x-kvast-slut-senest',
    type: 'string',
    schemaType: 'object',
    metaSchema: {
      type: 'object',
      properties: { efter: { type: 'string' }, varighed: { type: 'string', pattern: CALENDAR_DURATION.source } },
      required: ['efter', 'varighed'],
      additionalProperties: false,
    },
    compile: ({ efter, varighed }: { efter: string; varighed: string }) =>
      dateCheck('x-kvast-slut-senest', efter, (end, start) => {
        const latest = addDuration(start, varighed);
        return latest !== undefined && end > latest ? faults.tooLate(varighed, latest) : undefined;
      }),
  },
  {
    keyword: 'x-kvast-tidligst',
    type: 'string',
    schemaType: 'string',
    compile: (other: string) =>
      dateCheck('x-kvast-tidligst', other, (date, earliest) =>
        date < earliest ? faults.tooEarly(earliest) : undefined,
      ),
  },
  { keyword: 'x-kvast-kilde', schemaType: 'object' },
  { keyword: 'x-kvast-afvises', schemaType: 'array' },
  { keyword: 'x-kvast-oversaettelser', schemaType: 'array' },
];

/** The part of Ajv's keyword definition that is used here, so that nobody needs Ajv who does not check records. */
export interface KeywordDefinition {
  readonly keyword: string;
  readonly type?: 'string';
  readonly schemaType: 'object' | 'string' | 'array';
  readonly metaSchema?: object;
  // A method, so that a definition may name the shape of its own schema, which `metaSchema` makes sure of.
  compile?(schema: unknown): RecordCheck;
}

interface RecordCheck {
  (value: unknown, place?: { readonly parentData?: unknown }): boolean;
  errors?: { keyword: string; message: string; params: object }[];
}

/** @param fault given two dates of the calendar, this one and the other, what is wrong with them */
function dateCheck(
  keyword: string,
  other: string,
  fault: (value: string, other: string) => string | undefined,
): RecordCheck {
  const check: RecordCheck = (value, place) => {
    const reference = (place?.parentData as Record<string, unknown> | undefined)?.[other];
    const message = isDate(value) && isDate(reference) ? fault(value, reference) : undefined;
    if (message === undefined) return true;
    check.errors = [{ keyword, message, params: { other: reference } }];
    return false;
  };
  return check;
}
