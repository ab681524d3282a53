import type { AgeInterval } from '@kvast/model/condition';
import type { Bound, Limit, LimitStrength } from '@kvast/model/limit';
import type { Duration, Period, PlainDate } from '@kvast/model/time';
import { unitWords } from '@kvast/model/unit-words';
import { englishDemands } from './demands-en.ts';
import type { Phrases } from './phrases.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const units = unitWords.en;
const bounds: Record<Bound, string> = {
  atMost: 'at most ',
  atLeast: 'at least ',
  exactly: '',
  about: 'about ',
};

const usually: Record<LimitStrength, string> = {
  law: 'law',
  serviceLevel: 'service level',
  asARule: 'as a rule',
  typically: 'typically',
  exceptionally: 'in special cases',
  goal: 'a goal',
};

function date({ iso, precision }: PlainDate): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const named = `${months[month - 1]} ${year}`;
  return precision === 'day' ? `${day} ${named}` : named;
}

function period({ from, to }: Period): string {
  return [from && `from ${date(from)}`, to && `until ${date(to)}`].filter(Boolean).join(' ');
}

function age({ from, to, wording }: AgeInterval): string {
  if (wording === 'none') return 'no age limit';
  const start = from === 'pensionAge' ? 'the pension age' : String(from);
  if (to === undefined) return typeof from === 'number' ? `${start} or older` : `from ${start}`;
  if (to === 'pensionAge') return from === undefined ? 'below the pension age' : `from ${start} to the pension age`;
  if (from === to) return String(to);
  return from === undefined ? `under ${to + 1}` : `${from}-${to}`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function quantity({ amount, unit, thing }: Duration): string {
  return `${number(amount)} ${unit === 'piece' ? thing : units[unit][amount === 1 ? 0 : 1]}`;
}

function limit({ bound, quantity: length, least, per, perAmount }: Limit): string {
  const every = per && per !== 'occasion' && (perAmount ? `every ${perAmount} ${units[per][1]}` : `a ${units[per][0]}`);
  const span = least === undefined ? '' : `${number(least)}-`;
  const whole = `${bounds[bound]}${span}${quantity(length)}`;
  return [whole, per === 'occasion' ? 'at a time' : every].filter(Boolean).join(' ');
}

export const english: Phrases = {
  about: {
    duty: 'Duty',
    form: 'Form',
    age: 'Age',
    targetGroup: 'Target group',
    duration: 'Duration',
    extension: 'Extension',
    dispensation: 'Exemption from the limit',
    repetition: 'Repetition',
    amount: 'Amount',
    purpose: 'The help must',
    appeal: 'Appeal',
    appealDeadline: 'Deadline for appeal',
    assessment: 'Assessment (visitation)',
    caseDeadline: 'Case-processing deadline',
    writtenNoticeWhenExceeded: 'When exceeded',
    fee: 'Fee',
    freeChoice: 'Free choice of supplier',
    followUp: 'Follow-up',
    plan: 'Action plan',
    mustNot: 'Must not',
    registers: 'Recorded',
    reportedTo: 'Reported to',
    volunteers: 'Volunteers',
    allowsCpr: 'CPR number',
    pensionAge: 'Pension age',
    requires: 'Requires',
    mustContain: 'Contents',
    includes: 'The help includes',
    timing: 'Deadline',
    assessedFirst: 'Assessed first under',
    assessedAgain: 'Assessed again after',
    saving: 'Saving',
    money: 'Amount of money',
    exempt: 'Not for whom',
    wording: 'Wording',
    notReportedTo: 'Not reported to',
    reconsideration: 'Reconsideration',
    complaintSentTo: 'Complaint sent to',
    revision: 'Revised',
    guidingLevel: 'Service level',
    anonymous: 'Anonymous',
    borrows: 'Also applies',
  },
  duty: {
    must: 'the municipality must offer the help',
    may: 'the municipality may offer the help',
  },
  form: {
    group: 'group',
    individual: 'individual',
    acute: 'acute',
    digital: 'digital',
    phone: 'by phone',
    home: 'at home',
    outside: 'outside the home',
    stay: 'stay',
    letter: 'by letter',
  },
  duration: {
    unlimited: 'no limit',
    timeLimited: 'must have an end; the law gives no number',
    noFixedLimit: 'no fixed limit may be set',
  },
  repetition: {
    notForSameNeed: 'once for the same need',
    never: 'cannot be given again',
    allowed: 'can be given again',
    renewable: 'can be renewed',
  },
  departure: { none: 'none', allowed: 'possible' },
  effect: {
    improve: 'improve the level of functioning',
    maintain: 'maintain the level of functioning',
    preventWorsening: 'prevent it from getting worse',
    compensate: 'compensate for the impairment',
    clarifyNeed: 'clarify the need for other help',
  },
  appeal: {
    none: 'no appeal to another authority',
    ankestyrelsen: 'Ankestyrelsen',
  },
  assessment: {
    none: 'none',
    required: 'required',
    optional: 'up to the municipality',
  },
  fee: { free: 'none', paid: 'the citizen pays' },
  offered: { yes: 'offered', no: 'not offered' },
  caseDeadline: {
    required: 'the municipality must set a deadline',
    none: 'no deadline required',
  },
  writtenNotice: 'written notice of when the decision will come',
  followUp: 'required',
  volunteers: 'take part in the help',
  allowsCpr: 'may be processed',
  mustNot: {
    replaces: 'stand in for',
    isConditionFor: 'be a condition for',
    isWaitingFor: 'be used while waiting for',
    clarifiesNeedFor: 'clarify the need for',
    excludesRecipientsOf: 'exclude recipients of help under',
    requiresMotivation: 'require the citizen to be motivated',
    requiresDevelopment: 'require the citizen to be able to develop',
    requiresDiagnosis: 'require a diagnosis',
    requiresLasting: 'require the impairment to be lasting',
    endsWithoutDecision: 'end without a decision',
    requiresOwnHome: 'require the citizen to live in a home of their own',
    excludesConversations: 'exclude all conversations',
    requiresApplication: 'require an application',
    refusesAltogether: 'refuse the help altogether',
    usesForce: 'use physical force',
    requiresConsent: 'require consent',
    requiresSelfReliance: 'require that the citizen can manage alone',
    requiresCpr: 'require the CPR number',
    excludesStudents: 'exclude citizens who get a student grant',
    excludesStaysAway: 'exclude help away from home',
    excludesTasks: 'limit the help by task',
    endsForLackOfCooperation: 'stop because the citizen does not co-operate',
    endsAtPensionAge: 'stop at the pension age for those who have the help',
    coversTemporaryNeed: 'be used for temporary needs',
    isGeneralOffer: 'be given as a general offer',
    makesCitizenEmployer: 'require that the citizen is the employer',
    replacesOtherHelp: 'replace other help',
  },
  registered: {
    cpr: 'CPR number',
    startDate: 'start date',
    endDate: 'end date',
    need: 'need for help',
    targetGroup: 'target group',
  },
  demands: englishDemands,
  severity: {
    light: 'slight',
    moderate: 'moderate',
    substantial: 'substantial',
    severe: 'severe',
    complete: 'complete',
  },
  lasting: {
    lasting: 'lasting',
    temporary: 'temporary',
    either: 'temporary or lasting',
  },
  riskOf: 'risk of',
  personal: {
    wantsHelp: 'wants the help',
    isMotivated: 'is motivated',
    cooperates: 'cooperates',
    consents: 'consents',
    hasDiagnosis: 'has a diagnosis',
    canDevelop: 'can develop',
    livesInFacility: 'lives in a residential facility',
    livesAlone: 'lives alone',
    livesInOwnHome: 'lives in a home of their own',
    livesInMunicipality: 'lives in the municipality',
    staysLawfully: 'stays lawfully in the country',
    livesWithOthers: 'lives with others',
    works: 'works',
    studies: 'is in education',
  },
  not: 'not',
  noneOf: 'none of',
  unless: 'unless',
  onlyIf: 'if',
  otherPerson: { carer: 'the carer', household: 'the household' },
  receives: 'receives help under',
  sameNeed: 'for the same need',
  inTargetGroup: 'in the target group of',
  helpCan: 'the help can',
  level: (scale, from, to) => {
    if (from === undefined) return `at most level ${to} on ${scale}`;
    if (to === undefined) return `at least level ${from} on ${scale}`;
    return `level ${from === to ? from : `${from}-${to}`} on ${scale}`;
  },
  grantedBefore: (before, provisions) =>
    `was granted ${provisions ? `help under ${provisions}` : 'the help'} before ${before}`,
  usual: (said, strength) => `${said} (${usually[strength]})`,
  years: (years) => `${years} years`,
  pensionAge: 'the pension age',
  and: 'and',
  or: 'or',
  inForce: 'In force.',
  inForceSince: (said) => `In force ${period(said)}.`,
  repealed: (to) => `**Repealed.** In force until ${to}.`,
  notYet: (from) => `**Not in force yet.** Takes effect on ${from}.`,
  replacedBy: (provisions) => `Replaced by ${provisions}.`,
  lawVersion: (version) => `Version of the law: ${version}`,
  read: 'Read the provision (in Danish)',
  unknown: (id) => `The law catalogue does not have ${id}.`,
  date,
  period,
  age,
  limit,
  quantity,
  number,
};
