import type { Clause } from '@kvast/model/law';
import type { Language } from './message.ts';

const sentences = {
  da: {
    memory: 'Grundlaget er ikke slået efter i kilden, så tjek det, før du retter.',
    interpretation: 'Det bygger på en fortolkning af reglen, ikke på dens ord.',
    unverified: 'Kilden er ikke bekræftet.',
  },
  en: {
    memory: 'The basis has not been looked up in the source, so check it before you change anything.',
    interpretation: 'This rests on an interpretation of the rule, not on its wording.',
    unverified: 'The source has not been confirmed.',
  },
};

/** The sentence that a finding ends with where its source is not certain; undefined where it is. */
export function uncertainty(clause: Clause, language: Language): string | undefined {
  if (clause.confidence !== 'verified') return sentences[language][clause.confidence];
  return clause.strength === 'unverified' ? sentences[language].unverified : undefined;
}
