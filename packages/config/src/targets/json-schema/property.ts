import { doubtAbout, strengthName } from '@kvast/law/cite';
import { CPR_PATTERN } from '../../cpr.ts';
import { fieldDescription, fieldTitle } from '../../danish.ts';
import type { FormRules } from '../../form-rules.ts';
import type { CodeTranslation, Origin, RegistrationField, RegistrationService } from '../../registration.ts';
import { relationOf } from '../../workbook/translations.ts';

/** A JSON object whose keys are written in the order in which they were put in. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The schema of one property of the form; which fields are refused or required is not said here. */
export function propertySchema(field: RegistrationField, service: RegistrationService, rules: FormRules): JsonObject {
  return {
    title: fieldTitle(field),
    description: fieldDescription(field, service),
    ...valueSchema(field, service, rules),
    'x-kvast-kilde': sourceNote(field.origin),
  };
}

function valueSchema(field: RegistrationField, service: RegistrationService, rules: FormRules): JsonObject {
  switch (field.type) {
    case 'cpr':
      return { type: 'string', pattern: CPR_PATTERN };
    case 'date':
      return { type: 'string', format: 'date', ...courseLimits(field, rules) };
    case 'text':
      return someText;
    case 'number':
      return { type: 'number' };
    case 'yesNo':
      return { type: 'boolean', oneOf: yesAndNo };
    case 'code':
      return codeSchema(field, service);
  }
}

/** With their names, so that a form can offer both: a box that is not ticked is no answer. */
const yesAndNo = [
  { const: true, title: 'Ja' },
  { const: false, title: 'Nej' },
];

/** Not only blanks. */
const someText: JsonObject = { type: 'string', pattern: '\\S' };

function codeSchema({ codeList }: RegistrationField, { codeLists }: RegistrationService): JsonObject {
  const codes = codeLists.find(({ id }) => id === codeList)?.codes ?? [];
  if (codes.length === 0) return someText;
  return {
    type: 'string',
    oneOf: codes.map(({ code, label, translations = [] }) => ({
      const: code,
      title: label,
      ...(translations.length > 0 && { 'x-kvast-oversaettelser': translations.map(translationNote) }),
    })),
  };
}

function translationNote(translation: CodeTranslation): JsonObject {
  const { to, answer } = translation;
  const known = answer.kind === 'code' && { kode: answer.code, ...(answer.label && { visning: answer.label }) };
  return { liste: to, ...known, relation: relationOf(translation) };
}

function courseLimits(field: RegistrationField, { course }: FormRules): JsonObject {
  if (course?.end !== field) return {};
  const { start, longest } = course;
  return {
    'x-kvast-tidligst': start.id,
    ...(longest && { 'x-kvast-slut-senest': { efter: start.id, varighed: longest.duration } }),
  };
}

/** The annotation `x-kvast-kilde`: file and line, the provision, and for law the source and its strength. */
export function sourceNote({ file, line, provision, citation, strength, confidence }: Origin): JsonObject {
  const doubt = confidence && doubtAbout(confidence, 'da');
  return {
    fil: file,
    linje: line,
    ...(provision && { bestemmelse: provision }),
    ...(citation && { henvisning: citation }),
    ...(strength && { styrke: strengthName(strength, 'da') }),
    ...(doubt && { sikkerhed: doubt }),
  };
}
