import type {
  Confidence,
  Prohibition,
  Requirement,
  Ruling,
  SourceStrength,
  Statement,
  Timed,
  TimingEvent,
} from '@kvast/model/law';

// What a law file writes → what the model calls it. Reading and printing share these, so that neither can know a word alone.

export const strengths: Readonly<Record<string, SourceStrength>> = {
  lov: 'statute',
  forarbejder: 'preparatoryWork',
  praksis: 'practice',
  vejledning: 'guidance',
  uverificeret: 'unverified',
};
export const confidences: Readonly<Record<string, Confidence>> = {
  bekræftet: 'verified',
  huskes: 'memory',
  fortolkning: 'interpretation',
};

export const prohibitions: Readonly<Record<string, Prohibition>> = {
  'stå i stedet for': 'replaces',
  'være betingelse for': 'isConditionFor',
  'bruges som ventetid til': 'isWaitingFor',
  'afklare behov for': 'clarifiesNeedFor',
  'udelukke modtagere af': 'excludesRecipientsOf',
  'udelukke modtagere af SU': 'excludesStudents',
  'kræve motivation': 'requiresMotivation',
  'kræve udvikling': 'requiresDevelopment',
  'kræve diagnose': 'requiresDiagnosis',
  'kræve varig nedsættelse': 'requiresLasting',
  'kræve egen bolig': 'requiresOwnHome',
  'kræve ansøgning': 'requiresApplication',
  'kræve samtykke': 'requiresConsent',
  'kræve selvhjulpenhed': 'requiresSelfReliance',
  'kræve cpr': 'requiresCpr',
  'ophøre uden afgørelse': 'endsWithoutDecision',
  'udelukke samtaler': 'excludesConversations',
  'udelukke ophold uden for hjemmet': 'excludesStaysAway',
  'stoppe ved manglende samarbejde': 'endsForLackOfCooperation',
  'stoppe ved folkepensionsalderen': 'endsAtPensionAge',
  'dække midlertidige behov': 'coversTemporaryNeed',
  'gives som generelt tilbud': 'isGeneralOffer',
  'afgrænses efter opgave': 'excludesTasks',
  'afvises generelt': 'refusesAltogether',
  'bruge fysisk tvang': 'usesForce',
  'gøre borgeren til arbejdsgiver': 'makesCitizenEmployer',
  'erstatte øvrig hjælp': 'replacesOtherHelp',
};

export const requirements: Readonly<Record<string, Requirement>> = {
  'konkret og individuel vurdering': 'individualAssessment',
  helhedsvurdering: 'wholeAssessment',
  vejledning: 'guidance',
  'oplysning af sagen': 'clarifiedCase',
  'hurtig behandling': 'promptness',
  begrundelse: 'reasons',
  klagevejledning: 'complaintGuidance',
  'individuelle mål': 'individualGoals',
  'løbende tilpasning': 'continuousAdjustment',
  'tilrettelæggelse efter borgeren': 'adaptedHelp',
  'levering inden for rimelig tid': 'timelyDelivery',
  'svar på ønske om leverandør': 'answerToSupplierWish',
  samtykke: 'consent',
  'borgeren som arbejdsleder': 'workLeader',
  kvalitetsstandard: 'standard',
  'beslutning i kommunalbestyrelsen': 'councilDecision',
  'offentliggørelse på hjemmesiden': 'publication',
  'fravigelse efter behov': 'departureWhenNeeded',
  'ajourføring ved ændringer': 'updatedWithLaw',
};

export const containers: Readonly<Record<string, Extract<Statement, { kind: 'mustContain' }>['in']>> = {
  'standarden skal indeholde:': 'standard',
  'handleplanen skal indeholde:': 'plan',
  'begrundelsen skal indeholde:': 'reasons',
  'klagevejledningen skal indeholde:': 'complaintGuidance',
};

export const timed: Readonly<Record<string, Timed>> = {
  start: 'start',
  plan: 'plan',
  forberedelse: 'preparation',
  opfølgning: 'followUp',
  genvurdering: 'reconsideration',
  orientering: 'orientation',
  indberetning: 'report',
  begrundelse: 'reasons',
};

export const timingEvents: Readonly<Record<string, Exclude<TimingEvent, 'birthday'>>> = {
  henvendelsen: 'enquiry',
  ansøgningen: 'application',
  afgørelsen: 'decision',
  anmodningen: 'request',
  klagen: 'complaint',
  indskrivningen: 'admission',
  afslutningen: 'end',
  udskrivningen: 'discharge',
  'månedens udgang': 'monthEnd',
};

export const timingRelations: Readonly<Record<string, Extract<Statement, { kind: 'timing' }>['relation']>> = {
  efter: 'after',
  før: 'before',
  ved: 'at',
};

export const moneyBounds: Readonly<Record<string, Extract<Statement, { kind: 'money' }>['bound']>> = {
  højst: 'atMost',
  mindst: 'atLeast',
  over: 'above',
};

export const rulingStatuses: Readonly<Record<string, Ruling['status']>> = {
  ja: 'current',
  nej: 'withdrawn',
  'under overvejelse': 'underReview',
  'ikke efterset': 'unchecked',
};

/** The word that a law file writes for a code of the model. */
export function wordFor<T extends string>(words: Readonly<Record<string, T>>, code: T): string {
  return Object.keys(words).find((word) => words[word] === code) ?? '';
}
