import { limitInWords } from '../danish.ts';
import { TARGET_GROUP_LIST } from '../fields.ts';
import { formRules } from '../form-rules.ts';
import type { Origin, RegistrationField, RegistrationService } from '../registration.ts';
import { anonymities, assessments, requirements } from '../words.ts';

/** One thing that a system has to be told about a service. */
export interface SetUpElement {
  /** As profiles name it: `ydelse: navn`, `felt: cpr`. */
  readonly kildefelt: string;
  readonly value: string;
  /** Single values, where a profile may translate them one by one. */
  readonly parts: readonly string[];
  readonly origin: Origin;
}

/** Everything that the service says and a system has to know, in the order in which it is set up. What is not said is not there. */
export function elementsOf(service: RegistrationService): SetUpElement[] {
  const { legalBasis, reporting, access, anonymity, limits, deadlines, economy, subject, account } = service;
  const element = (name: string, value: string, origin: Origin | undefined, parts = [value]): SetUpElement[] =>
    origin && value ? [{ kildefelt: `ydelse: ${name}`, value, parts, origin }] : [];
  const said = <T>(from: { readonly value: T; readonly origin: Origin } | undefined, words: (value: T) => string) =>
    [from ? words(from.value) : '', from?.origin] as const;
  const firstOf = (...kinds: readonly string[]) => deadlines.filter(({ kind }) => kinds.includes(kind));
  const provisions = legalBasis.map(({ id }) => id);
  const followUps = firstOf('firstFollowUp', 'followUp');
  const caseTimes = firstOf('caseProcessing');
  return [
    ...element('navn', service.name, service.origin),
    ...element('bestemmelse', provisions.join(', '), legalBasis[0]?.origin, provisions),
    ...element('KLE', subject?.value ?? '', subject?.origin),
    ...element('konto', account?.value ?? '', account?.origin),
    ...element('indberetning', [...new Set(reporting.map(({ value }) => value))].join(', '), reporting[0]?.origin),
    ...element('visitation', ...said(access.assessment, (value) => (value === 'none' ? '' : assessments[value]))),
    ...element('anonymitet', ...said(anonymity, (value) => anonymities[value])),
    ...element('længste forløb', limits.longestCourse?.duration ?? '', limits.longestCourse?.origin),
    ...element('sagsbehandlingstid', caseTimes.map(limitInWords).join(', '), caseTimes[0]?.origin),
    ...element('opfølgning', followUps.map(limitInWords).join(', '), followUps[0]?.origin),
    ...element('egenbetaling', ...said(economy.fee, ({ free, text }) => (free ? 'ingen' : (text ?? 'ja')))),
    ...formRules(service).kept.map((field) => ({
      kildefelt: `felt: ${fieldElement(field)}`,
      value: [requirements[field.required], field.codeList && `kode fra ${field.codeList}`].filter(Boolean).join(', '),
      parts: [],
      origin: field.origin,
    })),
  ];
}

/** What a field is about, whatever the municipality calls it; its own name where only the municipality knows. */
function fieldElement({ type, role, codeList, name }: RegistrationField): string {
  if (type === 'cpr') return 'cpr';
  if (role === 'startDate') return 'startdato';
  if (role === 'endDate') return 'slutdato';
  return codeList?.toLowerCase() === TARGET_GROUP_LIST.toLowerCase() ? 'målgruppe' : name.toLowerCase();
}
