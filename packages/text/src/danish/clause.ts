import { type Phrase, phrase, sentence } from '../phrase.ts';

/** Subject and predicate. The finite verb stands alone, since "ikke" and the subject move around it. */
export interface Clause {
  /** Both are named by the voice: whom the conditions speak of (du, dit barn), and the help. */
  readonly subject: 'citizen' | 'help' | 'carer' | 'household';
  readonly verb: string;
  readonly rest: Phrase;
  readonly negated: boolean;
  /** Nobody does it for them: "kan ikke selv klare …". */
  readonly self?: boolean;
  /** How firm it is: "typisk". */
  readonly adverb?: string;
  /** The term that it is about, for the explanation beside it. */
  readonly term?: string;
  /** It is about being at risk of what the term names. */
  readonly risk?: boolean;
}

const not = (negated: boolean): string => (negated ? ' ikke' : '');

function followed(words: string, rest: Phrase): Phrase {
  return rest.length > 0 ? phrase`${words} ${rest}` : phrase`${words}`;
}

/** Predicate of a main clause: "har ikke nedsat funktionsevne". */
export function mainPredicate({ verb, rest, negated, adverb, self }: Clause): Phrase {
  return followed(`${verb}${adverb ? ` ${adverb}` : ''}${not(negated)}${self ? ' selv' : ''}`, rest);
}

/** Predicate of a subordinate clause: "ikke har nedsat funktionsevne". */
export function subordinatePredicate({ verb, rest, negated, adverb, self }: Clause): Phrase {
  return followed(`${adverb ? `${adverb} ` : ''}${negated ? 'ikke ' : ''}${self ? 'selv ' : ''}${verb}`, rest);
}

/** A statement whose subject is a word of its own: "hjælpen varer højst 6 måneder". */
export interface Statement {
  readonly subject: string;
  readonly verb: string;
  readonly rest: Phrase | string;
  readonly negated?: boolean;
}

/** "Hjælpen varer …"; with `front`, the subject moves behind the verb: "Som udgangspunkt varer hjælpen …". */
export function main({ subject, verb, rest, negated }: Statement, front?: string | Phrase): Phrase {
  const start = front ? phrase`${front} ${verb} ${subject}` : `${subject} ${verb}`;
  return sentence(phrase`${start}${not(negated ?? false)} ${rest}`);
}

/** "at hjælpen ikke varer …", without the "at". */
export function subordinate({ subject, verb, rest, negated }: Statement): Phrase {
  return phrase`${subject}${not(negated ?? false)} ${verb} ${rest}`;
}
