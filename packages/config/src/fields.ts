import type { Service } from '@kvast/model/block';
import type { Statement } from '@kvast/model/law';
import type { Field, Registration } from '@kvast/model/registration';
import type { StandardModel } from '@kvast/model/standard';
import type { ConfigContext } from './context.ts';
import { fromStandard, idsOf, type LawWord, wordsOfLaw } from './origin.ts';
import type { FieldRole, Origin, RegistrationField, ServiceLimits } from './registration.ts';
import { slug, uniqueSlugs } from './slug.ts';

/** The list that a target group is registered from, unless the standard names another. */
export const TARGET_GROUP_LIST = 'FFB.målgruppe';

/** The field, and the list it takes its codes from, that says which way of using the offer a contact was. */
export const CONTACT_FORM = 'kontaktform';

/** Fields by their ids that tell who a person is, in the spellings that municipalities use. */
const IDENTIFYING =
  /^(cpr|person)(_?(nr|nummer))?$|^(for|efter|fulde_)?navn$|^borgerens_navn$|adresse$|^sags(nr|nummer)$|^(telefon|mobil)(nr|nummer)?$|^e?_?mail$|^mitid/;

type AskedFor = Extract<Statement, { kind: 'registers' }>['fields'][number];

const lawFields: Readonly<Record<AskedFor, Pick<RegistrationField, 'name' | 'type' | 'role' | 'codeList'>>> = {
  cpr: { name: 'cpr', type: 'cpr' },
  targetGroup: { name: 'målgruppe', type: 'code', codeList: TARGET_GROUP_LIST },
  startDate: { name: 'startdato', type: 'date', role: 'startDate' },
  endDate: { name: 'slutdato', type: 'date', role: 'endDate' },
  need: { name: 'hjælpebehov', type: 'text' },
};

const lawOrder: readonly AskedFor[] = ['cpr', 'targetGroup', 'startDate', 'endDate', 'need'];

/** What a report to the authorities is about: who, why, from when and until when. */
const reported: readonly AskedFor[] = ['cpr', 'targetGroup', 'startDate', 'endDate'];
const alwaysReported: readonly AskedFor[] = ['cpr', 'startDate'];

/**
 * What is registered about a course: the standard's own `felt` lines or, where it has none, what law asks for.
 * A choice to be anonymous is a field too, always the first.
 */
export function fieldsOf(
  standard: StandardModel,
  service: Service,
  registration: Registration | undefined,
  limits: ServiceLimits,
  duties: readonly LawWord<'reportedTo'>[],
  context: ConfigContext,
): RegistrationField[] {
  const own = (registration?.fields ?? []).map((field) => ownField(standard, service, field));
  const anonymous = registration?.anonymous?.when;
  const oneOff = registration?.registeredAs?.as === 'oneOff';
  const byLaw = () => askedByLaw(service, anonymous !== 'always', limits, duties, context);
  // A contact that stands alone has no end, so nobody can be asked for one.
  const asked = own.length > 0 ? own : byLaw().filter(({ role }) => !oneOff || role !== 'endDate');
  const fields =
    registration?.anonymous && anonymous === 'citizenChooses' && !asked.some(isAnonymityChoice)
      ? [anonymityChoice(fromStandard(standard, registration.anonymous, service.provisions)), ...asked]
      : anonymous === 'byContactForm' && registration?.contactForms?.[0]
        ? [contactForm(fromStandard(standard, registration.contactForms[0], service.provisions)), ...asked]
        : asked;
  const nextId = uniqueSlugs('_');
  return onlyOnce(fields).map((field) => {
    const id = nextId(field.name, 'felt');
    return { id, ...field, identifying: field.type === 'cpr' || IDENTIFYING.test(id) };
  });
}

type Unnamed = Omit<RegistrationField, 'id' | 'identifying'>;

function ownField(standard: StandardModel, service: Service, field: Field): Unnamed {
  const { name, type, required, codeList, purpose } = field;
  return {
    name,
    type,
    required,
    askedBy: 'standard',
    role: roleOf(field),
    codeList,
    purpose,
    basis: field.basis.map(({ id }) => id),
    origin: fromStandard(standard, field, field.basis.length > 0 ? field.basis : service.provisions),
  };
}

/** The names are the municipality's own: "startdato", "forløbets start", "Start på forløbet". */
function roleOf({ name, type }: Field): FieldRole | undefined {
  const words = slug(name);
  if (type === 'yesNo') return words.startsWith('anonym') ? 'anonymityChoice' : undefined;
  if (type !== 'date') return undefined;
  if (/^(forloebets-|forloebs?)?start/.test(words)) return 'startDate';
  return /^(forloebets-|forloebs?)?(slut|afslut)/.test(words) ? 'endDate' : undefined;
}

function isAnonymityChoice(field: Unnamed): boolean {
  return field.role === 'anonymityChoice';
}

function anonymityChoice(origin: Origin): Unnamed {
  return {
    name: 'anonym',
    type: 'yesNo',
    required: 'always',
    askedBy: 'standard',
    role: 'anonymityChoice',
    basis: [],
    origin,
  };
}

function contactForm(origin: Origin): Unnamed {
  return {
    name: CONTACT_FORM,
    type: 'code',
    required: 'always',
    askedBy: 'standard',
    role: 'contactForm',
    codeList: CONTACT_FORM,
    basis: [],
    origin,
  };
}

/**
 * The fields that the provisions themselves ask for, then those that the duty to report needs, in the usual order of a form.
 * A field is required only where each of the service's provisions asks for it. An end date is required only where a course
 * must have an end, and then it is the planned one. Which fields a report must have is not confirmed: it has to say who
 * and from when; the rest is conditional.
 */
function askedByLaw(
  service: Service,
  withPerson: boolean,
  limits: ServiceLimits,
  duties: readonly LawWord<'reportedTo'>[],
  context: ConfigContext,
): Unnamed[] {
  const registers = wordsOfLaw(context.law, service.provisions, 'registers');
  const byAll = (words: readonly { provision: string }[]) =>
    idsOf(service.provisions).every((id) => words.some(({ provision }) => provision === id));
  return lawOrder.flatMap((asked): Unnamed[] => {
    if (asked === 'cpr' && !withPerson) return [];
    const naming = registers.filter(({ clause }) => clause.said.fields.includes(asked));
    const origin = (naming[0] ?? (reported.includes(asked) ? duties[0] : undefined))?.origin;
    if (!origin) return [];
    const always =
      asked === 'endDate'
        ? byAll(naming) && limits.longestCourse !== undefined
        : byAll(naming) || (alwaysReported.includes(asked) && byAll(duties));
    return [
      {
        ...lawFields[asked],
        required: always ? 'always' : 'conditional',
        askedBy: naming.length > 0 ? 'provision' : 'reportingDuty',
        basis: asked === 'cpr' ? lawOfPersonalNumbers(context) : [],
        origin,
      },
    ];
  });
}

/** The provisions that let public authorities use personal numbers. */
function lawOfPersonalNumbers({ law }: ConfigContext): string[] {
  return law
    .provisions()
    .map(({ provision }) => provision.id)
    .filter((id) => law.first(id, 'allowsCpr'));
}

/** Of two fields with one name the first stands. */
function onlyOnce(fields: readonly Unnamed[]): Unnamed[] {
  return fields.filter((field, index) => fields.findIndex(({ name }) => name === field.name) === index);
}
