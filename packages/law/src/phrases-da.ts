import type { AgeInterval } from '@kvast/model/condition';
import { FORM_WORDS, LASTING_WORDS, PERSONAL_WORDS, SEVERITY_WORDS } from '@kvast/model/danish-words';
import type { Bound, Limit, LimitStrength } from '@kvast/model/limit';
import { MONTH_NAMES } from '@kvast/model/month-names';
import type { Duration, Period, PlainDate, TimeUnit } from '@kvast/model/time';
import { unitWords } from '@kvast/model/unit-words';
import { danishDemands } from './demands-da.ts';
import type { Phrases } from './phrases.ts';

const units = unitWords.da;
const per: Partial<Record<TimeUnit | 'occasion', string>> = {
  occasion: 'ad gangen',
  day: 'om dagen',
  week: 'om ugen',
  month: 'om måneden',
  year: 'om året',
};
const bounds: Record<Bound, string> = {
  atMost: 'højst ',
  atLeast: 'mindst ',
  exactly: '',
  about: 'cirka ',
};

const usually: Record<LimitStrength, string> = {
  law: 'lov',
  serviceLevel: 'serviceniveau',
  asARule: 'som udgangspunkt',
  typically: 'typisk',
  exceptionally: 'i særlige tilfælde',
  goal: 'mål',
};

function date({ iso, precision }: PlainDate): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const named = `${MONTH_NAMES[month - 1]} ${year}`;
  return precision === 'day' ? `${day}. ${named}` : named;
}

function period({ from, to }: Period): string {
  return [from && `fra ${date(from)}`, to && `til ${date(to)}`].filter(Boolean).join(' ');
}

function age({ from, to, wording }: AgeInterval): string {
  if (wording === 'none') return 'ingen aldersgrænse';
  const start = typeof from === 'number' ? `${from} år` : 'folkepensionsalderen';
  if (to === undefined) return typeof from === 'number' ? `fyldt ${start}` : `fra ${start}`;
  if (to === 'pensionAge')
    return from === undefined ? 'under folkepensionsalderen' : `fra ${start} til folkepensionsalderen`;
  if (from === to) return `${to} år`;
  return from === undefined ? `under ${to + 1} år` : `${from}-${to} år`;
}

/** "1.105", "66,5" */
function number(value: number): string {
  return value.toLocaleString('da-DK');
}

function quantity({ amount, unit, thing }: Duration): string {
  return `${number(amount)} ${unit === 'piece' ? thing : units[unit][amount === 1 ? 0 : 1]}`;
}

function limit({ bound, quantity: length, least, per: each, perAmount }: Limit): string {
  const every = perAmount && each && each !== 'occasion' ? `hver ${perAmount}. ${units[each][0]}` : each && per[each];
  const span = least === undefined ? '' : `${number(least)}-`;
  return [`${bounds[bound]}${span}${quantity(length)}`, every].filter(Boolean).join(' ');
}

export const danish: Phrases = {
  about: {
    duty: 'Pligt',
    form: 'Form',
    age: 'Alder',
    targetGroup: 'Målgruppe',
    duration: 'Varighed',
    extension: 'Forlængelse',
    dispensation: 'Dispensation',
    repetition: 'Gentagelse',
    amount: 'Omfang',
    purpose: 'Hjælpen skal',
    appeal: 'Klage',
    appealDeadline: 'Klagefrist',
    assessment: 'Visitation',
    caseDeadline: 'Sagsbehandlingstid',
    writtenNoticeWhenExceeded: 'Ved overskridelse',
    fee: 'Egenbetaling',
    freeChoice: 'Frit valg',
    followUp: 'Opfølgning',
    plan: 'Handleplan',
    mustNot: 'Må ikke',
    registers: 'Registreres',
    reportedTo: 'Indberettes til',
    volunteers: 'Frivillige',
    allowsCpr: 'CPR-nummer',
    pensionAge: 'Folkepensionsalder',
    requires: 'Kræver',
    mustContain: 'Indhold',
    includes: 'Hjælpen omfatter',
    timing: 'Frist',
    assessedFirst: 'Vurderes først efter',
    assessedAgain: 'Vurderes igen efter',
    saving: 'Opsparing',
    money: 'Beløb',
    exempt: 'Ikke for den, der',
    wording: 'Ordlyd',
    notReportedTo: 'Indberettes ikke til',
    reconsideration: 'Genvurdering',
    complaintSentTo: 'Klagen sendes til',
    revision: 'Revideres',
    guidingLevel: 'Serviceniveau',
    anonymous: 'Anonym',
    borrows: 'Låner',
  },
  duty: {
    must: 'kommunen skal tilbyde hjælpen',
    may: 'kommunen kan tilbyde hjælpen',
  },
  form: FORM_WORDS,
  duration: {
    unlimited: 'ingen grænse',
    timeLimited: 'tidsbegrænset, uden at loven sætter et tal',
    noFixedLimit: 'der må ikke sættes en fast grænse',
  },
  repetition: {
    notForSameNeed: 'én gang til samme behov',
    never: 'kan ikke gives igen',
    allowed: 'kan gives igen',
    renewable: 'kan fornyes',
  },
  departure: { none: 'ingen', allowed: 'mulig' },
  effect: {
    improve: 'forbedre funktionsniveauet',
    maintain: 'bevare funktionsniveauet',
    preventWorsening: 'forebygge forværring',
    compensate: 'kompensere for funktionsnedsættelsen',
    clarifyNeed: 'afklare behovet for anden hjælp',
  },
  appeal: {
    none: 'kan ikke påklages til anden myndighed',
    ankestyrelsen: 'Ankestyrelsen',
  },
  assessment: {
    none: 'ingen',
    required: 'krævet',
    optional: 'op til kommunen',
  },
  fee: { free: 'ingen', paid: 'borgeren betaler' },
  offered: { yes: 'tilbydes', no: 'tilbydes ikke' },
  caseDeadline: {
    required: 'kommunen skal fastsætte en frist',
    none: 'ingen frist krævet',
  },
  writtenNotice: 'skriftlig besked om, hvornår afgørelsen kommer',
  followUp: 'kræves',
  volunteers: 'deltager i hjælpen',
  allowsCpr: 'må behandles',
  mustNot: {
    replaces: 'stå i stedet for',
    isConditionFor: 'være betingelse for',
    isWaitingFor: 'bruges som ventetid til',
    clarifiesNeedFor: 'afklare behov for',
    excludesRecipientsOf: 'udelukke modtagere af hjælp efter',
    requiresMotivation: 'kræve, at borgeren er motiveret',
    requiresDevelopment: 'kræve, at borgeren kan udvikle sig',
    requiresDiagnosis: 'kræve en diagnose',
    requiresLasting: 'kræve, at funktionsnedsættelsen er varig',
    endsWithoutDecision: 'ophøre uden en afgørelse',
    requiresOwnHome: 'kræve, at borgeren bor i egen bolig',
    excludesConversations: 'udelukke alle samtaler',
    requiresApplication: 'kræve en ansøgning',
    refusesAltogether: 'afvise hjælpen generelt',
    usesForce: 'bruge fysisk tvang',
    requiresConsent: 'kræve samtykke',
    requiresSelfReliance: 'kræve, at borgeren kan klare sig selv',
    requiresCpr: 'kræve CPR-nummer',
    excludesStudents: 'udelukke borgere, der får SU',
    excludesStaysAway: 'udelukke støtte uden for hjemmet',
    excludesTasks: 'afgrænse hjælpen efter opgave',
    endsForLackOfCooperation: 'stoppe, fordi borgeren ikke samarbejder',
    endsAtPensionAge: 'stoppe ved folkepensionsalderen for den, der har hjælpen',
    coversTemporaryNeed: 'bruges til midlertidige behov',
    isGeneralOffer: 'gives som et generelt tilbud',
    makesCitizenEmployer: 'kræve, at borgeren selv er arbejdsgiver',
    replacesOtherHelp: 'erstatte øvrig hjælp',
  },
  registered: {
    cpr: 'CPR-nummer',
    startDate: 'startdato',
    endDate: 'slutdato',
    need: 'hjælpebehov',
    targetGroup: 'målgruppe',
  },
  demands: danishDemands,
  severity: SEVERITY_WORDS,
  lasting: LASTING_WORDS,
  riskOf: 'risiko for',
  personal: PERSONAL_WORDS,
  not: 'ikke',
  noneOf: 'ingen af',
  unless: 'medmindre',
  onlyIf: 'hvis',
  otherPerson: { carer: 'den pårørende', household: 'husstanden' },
  receives: 'modtager hjælp efter',
  sameNeed: 'til samme behov',
  inTargetGroup: 'i målgruppen for',
  helpCan: 'hjælpen kan',
  level: (scale, from, to) => {
    if (from === undefined) return `højst niveau ${to} på ${scale}`;
    if (to === undefined) return `mindst niveau ${from} på ${scale}`;
    return `niveau ${from === to ? from : `${from}-${to}`} på ${scale}`;
  },
  grantedBefore: (before, provisions) =>
    `fik ${provisions ? `hjælp efter ${provisions}` : 'hjælpen'} bevilget før ${before}`,
  usual: (said, strength) => `${said} (${usually[strength]})`,
  years: (years) => `${String(years).replace('.', ',')} år`,
  pensionAge: 'folkepensionsalderen',
  and: 'og',
  or: 'eller',
  inForce: 'Gælder.',
  inForceSince: (said) => `Gælder ${period(said)}.`,
  repealed: (to) => `**Ophævet.** Gjaldt til ${to}.`,
  notYet: (from) => `**Gælder ikke endnu.** Træder i kraft ${from}.`,
  replacedBy: (provisions) => `Afløst af ${provisions}.`,
  lawVersion: (version) => `Lovversion: ${version}`,
  read: 'Læs bestemmelsen',
  unknown: (id) => `Lovkataloget har ikke ${id}.`,
  date,
  period,
  age,
  limit,
  quantity,
  number,
};
