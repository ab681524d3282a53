import { type FormRules, formRules } from './form-rules.ts';
import { addDuration } from './iso-duration.ts';
import type { RegistrationField, RegistrationService } from './registration.ts';

/** A number that has the form of a personal number and the date of nobody that it could be taken for. */
const EXAMPLE_CPR = '0101901234';
const EXAMPLE_START = '2026-01-05';

/** A record that the form of the service takes, made up: to show how one looks, never a person. */
export function exampleRecord(service: RegistrationService): Readonly<Record<string, unknown>> {
  const rules = formRules(service);
  const named = rules.choice ? { [rules.choice.field.id]: rules.choice.named[0] } : {};
  const values = rules.kept.map((field) => [field.id, exampleValue(field, service, rules)]);
  return { ...Object.fromEntries(values), ...named };
}

function exampleValue(field: RegistrationField, { codeLists }: RegistrationService, { course }: FormRules): unknown {
  switch (field.type) {
    case 'cpr':
      return EXAMPLE_CPR;
    case 'date':
      return field === course?.end
        ? (addDuration(EXAMPLE_START, course.longest?.duration ?? 'P3M') ?? EXAMPLE_START)
        : EXAMPLE_START;
    case 'number':
      return 2;
    case 'yesNo':
      return true;
    case 'code':
      return codeLists.find(({ id }) => id === field.codeList)?.codes[0]?.code ?? 'kode';
    case 'text':
      return 'Et eksempel';
  }
}
