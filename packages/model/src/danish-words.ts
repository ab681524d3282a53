import type { PersonalCondition, Severity, TermCondition } from './condition.ts';
import type { ServiceForm } from './extent.ts';

/** What the values of the model are called in a Danish standard. */
export const PERSONAL_WORDS: Readonly<Record<PersonalCondition, string>> = {
  wantsHelp: 'ønsker hjælpen',
  isMotivated: 'er motiveret',
  cooperates: 'samarbejder om hjælpen',
  consents: 'samtykker',
  hasDiagnosis: 'har en diagnose',
  canDevelop: 'kan udvikle sig',
  livesInOwnHome: 'bor i egen bolig',
  livesInFacility: 'bor i botilbud',
  livesAlone: 'bor alene',
  livesInMunicipality: 'bor i kommunen',
  staysLawfully: 'har lovligt ophold',
  livesWithOthers: 'bor sammen med andre',
  works: 'er i arbejde',
  studies: 'er under uddannelse',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  light: 'let',
  moderate: 'moderat',
  substantial: 'betydelig',
  severe: 'svær',
  complete: 'fuldstændig',
};

export const LASTING_WORDS: Readonly<Record<NonNullable<TermCondition['lasting']>, string>> = {
  lasting: 'varig',
  temporary: 'midlertidig',
  either: 'midlertidig eller varig',
};

export const FORM_WORDS: Readonly<Record<ServiceForm, string>> = {
  group: 'gruppe',
  individual: 'individuel',
  acute: 'akut',
  digital: 'digital',
  phone: 'telefonisk',
  home: 'i hjemmet',
  outside: 'uden for hjemmet',
  stay: 'ophold',
  letter: 'pr. brev',
};
