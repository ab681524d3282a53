import type { FindingSeverity } from '@kvast/model/finding';
import type { Clause, Confidence, Provision, SourceStrength } from '@kvast/model/law';

/** Language of what the user reads. */
export type Language = 'da' | 'en';

const strengths: Record<Language, Record<SourceStrength, string>> = {
  da: {
    statute: 'lov',
    preparatoryWork: 'forarbejder',
    practice: 'praksis',
    guidance: 'vejledning',
    unverified: 'uverificeret',
  },
  en: {
    statute: 'statute',
    preparatoryWork: 'preparatory works',
    practice: 'practice of the authorities',
    guidance: 'guidance',
    unverified: 'unverified',
  },
};

const doubts: Record<Language, Record<Exclude<Confidence, 'verified'>, string>> = {
  da: {
    memory: 'husket, ikke efterset i kilden',
    interpretation: 'fortolkning',
  },
  en: {
    memory: 'from memory, not checked against the source',
    interpretation: 'interpretation',
  },
};

/**
 * Where a clause is written, as a reader would look it up: "serviceloven § 82 b, stk. 1", "serviceloven § 148, stk. 2".
 * A citation that names its own source ("principmeddelelse 10-19") stands alone.
 */
export function citation(clause: Pick<Clause, 'citation'>, provision: Pick<Provision, 'id' | 'law'>): string {
  const written = clause.citation.trim();
  if (written === '') return provision.id;
  if (/^(stk|nr|pkt)\b/i.test(written)) return `${provision.id}, ${written}`;
  return written.startsWith('§') ? `${provision.law} ${written}` : written;
}

/** "lov", "forarbejder" … in the user's language. */
export function strengthName(strength: SourceStrength, language: Language): string {
  return strengths[language][strength];
}

/** A remark on how sure we are that the source says so; undefined where it was read. */
export function doubtAbout(confidence: Confidence, language: Language): string | undefined {
  return confidence === 'verified' ? undefined : doubts[language][confidence];
}

/**
 * The most that a finding resting on this clause alone may be. Only what was read in a statute or its preparatory works
 * is an error, practice is a warning, everything else informs.
 */
export function severityFor(clause: Pick<Clause, 'strength' | 'confidence'>): FindingSeverity {
  if (clause.confidence !== 'verified') return 'info';
  if (clause.strength === 'statute' || clause.strength === 'preparatoryWork') return 'error';
  return clause.strength === 'practice' ? 'warning' : 'info';
}
