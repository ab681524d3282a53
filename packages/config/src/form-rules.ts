import type { Origin, RegistrationField, RegistrationService, ServiceLimits } from './registration.ts';

/** What an anonymous offer refuses even where no field of the standard is about it. */
const PERSON = ['cpr', 'navn', 'sagsnummer'];

/** What may, must and must not be in a record of one service. Every target that makes something to fill in holds to this. */
export interface FormRules {
  /** Fields that a record may have, in the order of the form. */
  readonly kept: readonly RegistrationField[];
  /** Names that no record may have, with the line that says so. */
  readonly refused: readonly {
    readonly id: string;
    readonly why: 'anonymous' | 'never' | 'oneOff';
    readonly origin: Origin;
  }[];
  /** Ids of the fields that every record must have. */
  readonly required: readonly string[];
  /**
   * Where an answer decides about the fields that tell who the citizen is: their own choice (yes or no), or the way in which they use the
   * offer (codes).
   */
  readonly choice?: {
    readonly field: RegistrationField;
    /** The answers with which the citizen is anonymous, and those with which they are not. Neither is empty. */
    readonly anonymous: readonly (boolean | string)[];
    readonly named: readonly (boolean | string)[];
    readonly refusedIfAnonymous: readonly RegistrationField[];
    readonly requiredIfNamed: readonly RegistrationField[];
  };
  /** Only where it is clear which dates a course runs between: one start and one end that are registered. */
  readonly course?: {
    readonly start: RegistrationField;
    readonly end: RegistrationField;
    readonly longest?: ServiceLimits['longestCourse'];
  };
}

/** `altid` is required and `aldrig` refused, and an anonymous offer refuses whatever tells who the citizen is. */
export function formRules(service: RegistrationService): FormRules {
  const refused = refusedFields(service);
  const kept = service.fields.filter(({ id }) => !refused.some((other) => other.id === id));
  const choice = choiceOf(service, kept);
  const person = choice ? kept.filter(({ identifying }) => identifying) : [];
  const always = kept.filter(({ required }) => required === 'always');
  const course = service.oneOff ? undefined : courseOf(kept, service.limits);
  return {
    kept,
    refused,
    required: always.filter((field) => !person.includes(field)).map(({ id }) => id),
    ...(choice &&
      person.length > 0 && {
        choice: {
          ...choice,
          refusedIfAnonymous: person,
          requiredIfNamed: person.filter(({ required }) => required === 'always'),
        },
      }),
    ...(course && { course }),
  };
}

function choiceOf(
  { anonymity, contactForms }: RegistrationService,
  kept: readonly RegistrationField[],
): Pick<NonNullable<FormRules['choice']>, 'field' | 'anonymous' | 'named'> | undefined {
  if (anonymity?.value === 'citizenChooses') {
    const field = kept.find(({ role }) => role === 'anonymityChoice');
    return field && { field, anonymous: [true], named: [false] };
  }
  const field = anonymity?.value === 'byContactForm' ? kept.find(({ role }) => role === 'contactForm') : undefined;
  const codes = (wanted: boolean) =>
    contactForms.filter(({ value }) => value.anonymous === wanted).map(({ value }) => value.code);
  const [anonymous, named] = [codes(true), codes(false)];
  return field && anonymous.length > 0 && named.length > 0 ? { field, anonymous, named } : undefined;
}

/** The line that makes the whole offer anonymous: it says so itself, or every way of using it is. */
function anonymousBy({ anonymity, contactForms }: RegistrationService): Origin | undefined {
  const all = contactForms.length > 0 && contactForms.every(({ value }) => value.anonymous);
  return anonymity?.value === 'always' || (anonymity?.value === 'byContactForm' && all) ? anonymity.origin : undefined;
}

function refusedFields(service: RegistrationService): FormRules['refused'] {
  const { fields, oneOff } = service;
  const anonymous = anonymousBy(service);
  const never = fields
    .filter(({ required, identifying }) => required === 'never' && !(anonymous && identifying))
    .map(({ id, origin }) => ({ id, why: 'never' as const, origin }));
  const ends = fields
    .filter(({ role, required }) => oneOff && role === 'endDate' && required !== 'never')
    .flatMap(({ id }) => (oneOff ? [{ id, why: 'oneOff' as const, origin: oneOff }] : []));
  if (!anonymous) return [...never, ...ends];
  const person = [...new Set([...PERSON, ...fields.filter(({ identifying }) => identifying).map(({ id }) => id)])];
  return [...never, ...ends, ...person.map((id) => ({ id, why: 'anonymous' as const, origin: anonymous }))];
}

function courseOf(kept: readonly RegistrationField[], limits: ServiceLimits): FormRules['course'] {
  const inRole = (role: RegistrationField['role']) => kept.filter((field) => field.role === role);
  const [start, ...moreStarts] = inRole('startDate');
  const [end, ...moreEnds] = inRole('endDate');
  if (!start || !end || moreStarts.length > 0 || moreEnds.length > 0) return undefined;
  return { start, end, ...(limits.longestCourse && { longest: limits.longestCourse }) };
}
