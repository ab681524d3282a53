import type { LimitStrength } from '@kvast/model/limit';
import { type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { main, type Statement, subordinate } from './clause.ts';

/** How binding a limit is, in a sentence whose first place is taken. */
export const ADVERBS: Record<LimitStrength, string> = {
  law: 'efter loven',
  serviceLevel: 'efter kommunens serviceniveau',
  asARule: 'som udgangspunkt',
  typically: 'typisk',
  exceptionally: 'i særlige tilfælde',
  goal: 'efter kommunens mål',
};

/**
 * A statement together with how binding the municipality says it is: "Som udgangspunkt varer hjælpen …",
 * "Hjælpen varer … Det er lovens grænse."
 * @param isLimit false for statements that set no limit, such as whether help can be given again.
 */
export function stated(what: Statement, strength: LimitStrength | undefined, isLimit = true): Phrase {
  switch (strength) {
    case 'asARule':
      return main(what, 'som udgangspunkt');
    case 'typically':
      return main(what, 'typisk');
    case 'exceptionally':
      return main(what, 'i særlige tilfælde');
    case 'goal':
      return sentence(phrase`kommunens mål er, at ${subordinate(what)}`);
    case 'law':
      return sentences(main(what), phrase`${isLimit ? 'Det er lovens grænse.' : 'Det følger af loven.'}`);
    case 'serviceLevel':
      return sentences(main(what), phrase`Det er kommunens serviceniveau.`);
    default:
      return main(what);
  }
}
