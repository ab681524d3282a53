import { CPR_PATTERN } from '../../cpr.ts';
import { faults, fieldDescription, fieldTitle, formComment, formDescription } from '../../danish.ts';
import { type FormRules, formRules } from '../../form-rules.ts';
import type { RegistrationField, RegistrationService, RegistrationView } from '../../registration.ts';
import { canonical, type Json, metadata, type Resource, resourceId, sourceExtension, systemUri } from './resource.ts';
import { valueSetId } from './value-sets.ts';

const REGEX = 'http://hl7.org/fhir/StructureDefinition/regex';
const CONSTRAINT = 'http://hl7.org/fhir/StructureDefinition/questionnaire-constraint';

/**
 * The registration form of a service as a FHIR R4 Questionnaire. What an anonymous citizen must not be asked is only shown to those who
 * give their name; that a course ends in time is a constraint, which those programs check that know FHIR's own extension for it.
 */
export function questionnaire(view: RegistrationView, service: RegistrationService): Resource {
  const id = resourceId(view.id, service.id);
  const rules = formRules(service);
  const constraints = rules.course ? courseConstraints(rules.course) : [];
  return {
    resourceType: 'Questionnaire',
    id,
    ...metadata(view, service.name),
    extension: [sourceExtension(service.origin), ...constraints],
    url: canonical(view, 'Questionnaire', id),
    name: `Registrering_${id}`.replace(/[^A-Za-z0-9_]/g, '_'),
    subjectType: ['Patient'],
    description: `${formDescription(view.title, service)} ${formComment(view.origin.file)}`,
    ...(view.valid && { effectivePeriod: { start: view.valid.from?.iso, end: view.valid.to?.iso } }),
    ...(rules.kept.length > 0 && { item: rules.kept.map((field) => item(view, service, field, rules)) }),
  };
}

const types = {
  cpr: 'string',
  date: 'date',
  text: 'text',
  number: 'decimal',
  yesNo: 'boolean',
  code: 'choice',
} as const;

function item(view: RegistrationView, service: RegistrationService, field: RegistrationField, rules: FormRules): Json {
  const { choice } = rules;
  const list = service.codeLists.find(({ id }) => id === field.codeList);
  const isOpen = field.type === 'code' && (list?.codes.length ?? 0) === 0;
  return {
    extension: [
      sourceExtension(field.origin),
      ...(field.type === 'cpr' ? [{ url: REGEX, valueString: CPR_PATTERN }] : []),
    ],
    linkId: field.id,
    text: fieldTitle(field),
    // A list of which nothing is known is answered in words.
    type: isOpen ? 'string' : types[field.type],
    ...(choice?.refusedIfAnonymous.includes(field) && onlyWhenNamed(view, service, choice)),
    required: rules.required.includes(field.id) || (choice?.requiredIfNamed.includes(field) ?? false),
    repeats: false,
    ...(field.type === 'code' &&
      !isOpen &&
      list && { answerValueSet: canonical(view, 'ValueSet', valueSetId(view, service, list)) }),
    ...hint(field, service),
  };
}

/** The field is asked for with each answer that tells who the citizen is. */
function onlyWhenNamed(
  view: RegistrationView,
  { codeLists }: RegistrationService,
  { field, named }: NonNullable<FormRules['choice']>,
): Json {
  const system = systemUri(view, codeLists.find(({ id }) => id === field.codeList)?.system ?? '');
  return {
    enableWhen: named.map((answer) => ({
      question: field.id,
      operator: '=',
      ...(typeof answer === 'boolean' ? { answerBoolean: answer } : { answerCoding: { system, code: answer } }),
    })),
    ...(named.length > 1 && { enableBehavior: 'any' }),
  };
}

/** What a person is told about the field, as an item of its own, which is how FHIR does it. */
function hint(field: RegistrationField, service: RegistrationService): Json {
  const text = fieldDescription(field, service);
  if (!text) return {};
  const control = {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: {
      coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help' }],
    },
  };
  return { item: [{ extension: [control], linkId: `${field.id}_hjaelp`, text, type: 'display' }] };
}

function courseConstraints({ start, end, longest }: NonNullable<FormRules['course']>): Json[] {
  const [first, last] = [answer(start), answer(end)];
  const open = `${first}.exists().not() or ${last}.exists().not()`;
  return [
    constraint(
      'slutter-ikke-foer-start',
      `${open} or ${last} >= ${first}`,
      'Slutdatoen må ikke ligge før startdatoen.',
    ),
    ...(longest
      ? [
          constraint(
            'slutter-i-tide',
            `${open} or ${last} <= ${quantities(longest.duration).reduce((sum, each) => `${sum} + ${each}`, first)}`,
            faults.tooLong(longest.duration),
          ),
        ]
      : []),
  ];
}

function answer({ id }: RegistrationField): string {
  return `%resource.item.where(linkId = '${id}').answer.value`;
}

const fhirPathUnits: Readonly<Record<string, string>> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };

/** `P1Y6M` as "1 years" and "6 months". */
function quantities(duration: string): string[] {
  return [...duration.matchAll(/(\d+)([YMWD])/g)].map(
    ([, amount, letter]) => `${amount} ${fhirPathUnits[letter ?? '']}`,
  );
}

function constraint(key: string, expression: string, human: string): Json {
  return {
    url: CONSTRAINT,
    extension: [
      { url: 'key', valueId: key },
      { url: 'severity', valueCode: 'error' },
      { url: 'expression', valueString: expression },
      { url: 'human', valueString: human },
    ],
  };
}
