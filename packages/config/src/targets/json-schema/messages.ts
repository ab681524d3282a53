import { formMessages, refusals } from '../../danish.ts';
import { formRules } from '../../form-rules.ts';
import type { RegistrationField, RegistrationService } from '../../registration.ts';
import type { JsonObject } from './property.ts';

/**
 * What a person reads when a field is not filled in right, by the keys that JSON Forms looks messages up with: `<field>.error.<keyword>`,
 * and `error.<keyword>` for all fields. The keywords of json-schema-keywords.ts bring their own sentences.
 */
export function messages(service: RegistrationService): JsonObject {
  const { kept, refused, choice } = formRules(service);
  return {
    'enum.none': formMessages.notChosen,
    'error.required': formMessages.required,
    'error.type': formMessages.type,
    'error.additionalProperties': formMessages.unknown,
    'error.if': formMessages.anonymous,
    ...Object.assign({}, ...kept.map((field) => fieldMessages(field, service))),
    ...Object.fromEntries(
      (choice?.refusedIfAnonymous ?? []).map(({ id }) => [`${id}.error.false schema`, formMessages.anonymous]),
    ),
    ...Object.fromEntries(refused.map(({ id, why }) => [`${id}.error.false schema`, refusals[why]])),
  };
}

function fieldMessages({ id, type, codeList }: RegistrationField, { codeLists }: RegistrationService): JsonObject {
  switch (type) {
    case 'cpr':
      return { [`${id}.error.pattern`]: formMessages.cpr };
    case 'date':
      return { [`${id}.error.format`]: formMessages.date };
    case 'number':
      return { [`${id}.error.type`]: formMessages.number };
    case 'text':
      return { [`${id}.error.pattern`]: formMessages.text };
    case 'yesNo':
      return { [`${id}.error.oneOf`]: formMessages.choice };
    case 'code':
      return (codeLists.find((list) => list.id === codeList)?.codes.length ?? 0) > 0
        ? { [`${id}.error.oneOf`]: formMessages.choice }
        : { [`${id}.error.pattern`]: formMessages.text };
  }
}
