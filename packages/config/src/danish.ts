import { doubtAbout, strengthName } from '@kvast/law/cite';
import type { Duration, TimeUnit } from '@kvast/model/time';
import { unitWords } from '@kvast/model/unit-words';
import type { Origin, RegistrationField, RegistrationService } from './registration.ts';

/** The sentences of generated forms. Whoever reads them sets up a system or fills in a form; none of them is for citizens. */

/** "6 måneder", "1,5 time" */
function duration({ amount, unit, thing = '' }: Duration): string {
  const [one, more] = unit === 'piece' ? [thing, thing] : unitWords.da[unit];
  return `${String(amount).replace('.', ',')} ${amount < 2 ? one : more}`;
}

/** `P1Y6M` as "1 år og 6 måneder". */
function calendarDuration(iso: string): string {
  const letters: Readonly<Record<string, TimeUnit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
  const parts = [...iso.matchAll(/(\d+)([YMWD])/g)].map(([, amount, letter]) =>
    duration({ amount: Number(amount), unit: letters[letter ?? ''] ?? 'day' }),
  );
  return parts.join(' og ');
}

/** `2025-07-31` as "31-07-2025". */
function date(iso: string): string {
  return iso.split('-').reverse().join('-');
}

export function formComment(file: string): string {
  return `Dannet af Kvast ud fra ${file}. Ret standarden, og dan filen igen.`;
}

export function formDescription(title: string, service: RegistrationService): string {
  const basis = service.legalBasis.map(({ id }) => id).join(', ');
  const reporting = [...new Set(service.reporting.map(({ value }) => value))].join(' og ');
  const { longestCourse } = service.limits;
  return [
    `Registrering efter kvalitetsstandarden "${title}"${basis && ` (${basis})`}.`,
    longestCourse && `Et forløb varer højst ${duration(longestCourse.quantity)}${inSource(longestCourse.origin)}.`,
    softLimit(service),
    repetition(service),
    reporting && `Oplysningerne indberettes til ${reporting}.`,
    anonymity(service),
    service.oneOff && 'Hver henvendelse registreres for sig og har ingen slutdato.',
    service.deleted && `Oplysningerne slettes ${limitInWords(service.deleted.value)}.`,
    service.fields.length === 0 &&
      'Hverken standarden eller loven siger, hvad der skal registreres. Skriv felterne under "Registrering" i standarden.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "højst 6 måneder", "som hovedregel hver måned": a limit or a deadline as it was written, without its source. */
export function limitInWords({
  quantity,
  boundAsWritten,
}: {
  readonly quantity: Duration;
  readonly boundAsWritten?: string;
}): string {
  return [boundAsWritten, duration(quantity)].filter(Boolean).join(' ');
}

/** A limit of the standard that the form does not check, so that nobody believes it does. */
function softLimit({ limits: { duration: said, longestCourse } }: RegistrationService): string | undefined {
  if (!said || said.value === 'unlimited' || longestCourse?.origin.source === 'standard') return undefined;
  return `Standarden skriver, at et forløb varer ${limitInWords(said.value)}. Den grænse kontrollerer formularen ikke.`;
}

function repetition({ limits }: RegistrationService): string | undefined {
  if (limits.repetition?.value === 'notForSameNeed') {
    return 'Et forløb kan ikke gives igen til det samme behov. Det kan formularen ikke selv kontrollere.';
  }
  return limits.repetition?.value === 'never'
    ? 'Et forløb kan kun gives én gang. Det kan formularen ikke selv kontrollere.'
    : undefined;
}

function anonymity({ anonymity: said, contactForms }: RegistrationService): string | undefined {
  if (said?.value === 'always')
    return 'Tilbuddet er anonymt. Formularen afviser oplysninger, der viser, hvem borgeren er.';
  if (said?.value === 'byContactForm') {
    if (contactForms.length === 0) {
      return 'Om borgeren er anonym, afhænger af kontaktformen, men standarden siger ikke hvordan. Formularen kontrollerer det ikke.';
    }
    const forms = contactForms.map(({ value }) => `${value.name} ${value.anonymous ? 'er anonym' : 'registreres'}`);
    return `Om borgeren er anonym, afhænger af kontaktformen: ${forms.join(', ')}. Er borgeren anonym, afvises oplysninger, der viser, hvem det er.`;
  }
  if (said?.value !== 'citizenChooses') return undefined;
  return 'Borgeren kan vælge at være anonym. Så afviser formularen oplysninger, der viser, hvem borgeren er.';
}

/** The label of a field in a form. */
export function fieldTitle({ name, type }: RegistrationField): string {
  if (type === 'cpr' && /^cpr$/i.test(name)) return 'CPR-nummer';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function fieldDescription(field: RegistrationField, service: RegistrationService): string {
  const { longestCourse } = service.limits;
  const end = field.role === 'endDate' && longestCourse;
  return [
    field.purpose && `Formål: ${field.purpose}.`,
    field.basis.length > 0 && `Hjemmel: ${field.basis.join(', ')}.`,
    { always: 'Skal udfyldes.', conditional: 'Udfyldes, når det er relevant.', never: '' }[field.required],
    field.type === 'cpr' && 'Ti cifre uden bindestreg. Modulus 11 kontrolleres ikke, for gyldige numre kan være uden.',
    field.type === 'date' && 'Skrives som ÅÅÅÅ-MM-DD.',
    end && `Højst ${duration(longestCourse.quantity)} efter startdatoen${inSource(longestCourse.origin)}.`,
    field.type === 'code' && codeNote(field, service),
    field.askedBy === 'provision' &&
      `Feltet står ikke i standarden. Det er med på grund af loven: ${lawSource(field.origin)}.`,
    field.askedBy === 'reportingDuty' && reportingNote(field.origin),
  ]
    .filter(Boolean)
    .join(' ');
}

function reportingNote(origin: Origin): string {
  return [
    `Feltet står ikke i standarden. Det er med, fordi ydelsen skal indberettes: ${lawSource(origin)}.`,
    'Det er ikke bekræftet, præcis hvilke oplysninger indberetningen skal have.',
  ].join(' ');
}

function codeNote({ codeList }: RegistrationField, { codeLists }: RegistrationService): string | undefined {
  const list = codeLists.find(({ id }) => id === codeList);
  if (!list) return undefined;
  if (list.codes.length > 0) return `Kode fra ${list.id}.`;
  return `Kode fra ${list.id}. Listen er åben, for Kvast kender ingen koder, der passer til standarden.`;
}

/** " (serviceloven § 82 b, stk. 1)" for law, and nothing for the standard, which the form is made from. */
function inSource(origin: Origin): string {
  return origin.source === 'law' ? ` (${origin.citation ?? origin.provision})` : '';
}

/** "serviceloven § 82 b, stk. 1. Kildens styrke: praksis, fortolkning" */
function lawSource({ citation, provision, strength, confidence }: Origin): string {
  const remarks = [strength && strengthName(strength, 'da'), confidence && doubtAbout(confidence, 'da')].filter(
    Boolean,
  );
  const place = citation && provision && !citation.startsWith(provision) ? `${provision}, jf. ${citation}` : citation;
  return `${place ?? provision}. Kildens styrke: ${remarks.join(', ')}`;
}

export const refusals = {
  anonymous: 'Tilbuddet er anonymt.',
  never: 'Standarden siger, at oplysningen aldrig registreres.',
  oneOff: 'Henvendelser registreres enkeltvis og har ingen slutdato.',
};

/** What a person reads when a filled-in form breaks a limit. */
export const faults = {
  tooLong: (length: string) => `Forløbet må højst vare ${calendarDuration(length)}.`,
  tooLate: (length: string, latest: string) =>
    `Slutdatoen ligger for sent. Forløbet må højst vare ${calendarDuration(length)}, altså til og med ${date(latest)}.`,
  tooEarly: (earliest: string) => `Datoen ligger for tidligt. Den skal være ${date(earliest)} eller senere.`,
};

/** What a person reads at a field of a form that is not filled in right. */
export const formMessages = {
  required: 'Skal udfyldes.',
  type: 'Svaret kan ikke bruges her.',
  unknown: 'Formularen har oplysninger, der ikke hører til i den.',
  anonymous: 'Borgeren er anonym, så oplysningen må ikke registreres. Slet den.',
  cpr: 'Skriv CPR-nummeret med ti cifre uden bindestreg. De første seks er fødselsdagen.',
  date: 'Skriv en dato, der findes, som ÅÅÅÅ-MM-DD.',
  number: 'Skriv et tal.',
  text: 'Skriv mindst ét ord.',
  choice: 'Vælg en af mulighederne.',
  notChosen: 'Ikke valgt',
};
