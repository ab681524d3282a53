import { CPR_PATTERN } from '../../cpr.ts';
import { fieldDescription, fieldTitle } from '../../danish.ts';
import type { FormRules } from '../../form-rules.ts';
import type { RegistrationField, RegistrationService } from '../../registration.ts';
import { sourceInWords } from '../../source-in-words.ts';
import { name, text } from './quoting.ts';

export interface Column {
  readonly id: string;
  readonly type: 'text' | 'date' | 'numeric' | 'boolean';
  readonly required: boolean;
  /** A condition on the value, in SQL. */
  readonly check?: string;
  /** A table of codes. */
  readonly references?: string;
  /** What the column is, and where it comes from. */
  readonly note: string;
}

const types = { cpr: 'text', date: 'date', text: 'text', number: 'numeric', yesNo: 'boolean', code: 'text' } as const;

/** @param lists tables of codes by the id of the list; a list that is not there is open */
export function columnsOf(
  service: RegistrationService,
  { kept, required }: FormRules,
  lists: ReadonlyMap<string, string>,
): Column[] {
  return kept.map((field) => {
    const references = field.codeList === undefined ? undefined : lists.get(field.codeList);
    return {
      id: field.id,
      type: types[field.type],
      required: required.includes(field.id),
      ...(references ? { references } : checkOf(field)),
      note: `${fieldTitle(field)}. ${fieldDescription(field, service)} Kilde: ${sourceInWords(field.origin)}`,
    };
  });
}

function checkOf({ id, type }: RegistrationField): Pick<Column, 'check'> {
  if (type === 'cpr') return { check: `${name(id)} ~ ${text(CPR_PATTERN)}` };
  return type === 'text' || type === 'code' ? { check: `${name(id)} ~ '[^[:space:]]'` } : {};
}
