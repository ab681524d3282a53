import type { Origin, RegistrationField, RegistrationService, ServiceLimits } from './registration.ts';

/** What an anonymous offer refuses even where no field of the standard is about it. */
const PERSON = ['cpr', 'navn', 'sagsnummer'];

/** What may, must and must not be in a record of one service. Every target that makes something to fill in holds to this. */
export interface FormRules {
  /** Fields that a record may have, in the order of the form. */
  readonly kept: readonly RegistrationField[];
  /** Names that no record may have, with the line that says so. */
  readonly refused: readonly { readonly id: string; readonly why: 'anonymous' | 'never'; readonly origin: Origin }[];
  /** Ids of the fields that every record must have. */
  readonly required: readonly string[];
  /** Where the citizen chooses to be anonymous or not: the answer decides about the fields that tell who it is. */
  readonly choice?: {
    readonly field: RegistrationField;
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
  const choice = service.anonymity?.value === 'citizenChooses' ? kept.find(isChoice) : undefined;
  const person = choice ? kept.filter(({ identifying }) => identifying) : [];
  const always = kept.filter(({ required }) => required === 'always');
  const course = courseOf(kept, service.limits);
  return {
    kept,
    refused,
    required: always.filter((field) => !person.includes(field)).map(({ id }) => id),
    ...(choice &&
      person.length > 0 && {
        choice: {
          field: choice,
          refusedIfAnonymous: person,
          requiredIfNamed: person.filter(({ required }) => required === 'always'),
        },
      }),
    ...(course && { course }),
  };
}

function isChoice({ role, required }: RegistrationField): boolean {
  return role === 'anonymityChoice' && required !== 'never';
}

function refusedFields({ fields, anonymity }: RegistrationService): FormRules['refused'] {
  const anonymous = anonymity?.value === 'always' ? anonymity.origin : undefined;
  const never = fields
    .filter(({ required, identifying }) => required === 'never' && !(anonymous && identifying))
    .map(({ id, origin }) => ({ id, why: 'never' as const, origin }));
  if (!anonymous) return never;
  const person = [...new Set([...PERSON, ...fields.filter(({ identifying }) => identifying).map(({ id }) => id)])];
  return [...never, ...person.map((id) => ({ id, why: 'anonymous' as const, origin: anonymous }))];
}

function courseOf(kept: readonly RegistrationField[], limits: ServiceLimits): FormRules['course'] {
  const inRole = (role: RegistrationField['role']) => kept.filter((field) => field.role === role);
  const [start, ...moreStarts] = inRole('startDate');
  const [end, ...moreEnds] = inRole('endDate');
  if (!start || !end || moreStarts.length > 0 || moreEnds.length > 0) return undefined;
  return { start, end, ...(limits.longestCourse && { longest: limits.longestCourse }) };
}
