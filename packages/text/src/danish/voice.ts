import type { StandardModel } from '@kvast/model/standard';
import type { TextForm } from '../document-tree.ts';

type Gender = 'common' | 'neuter' | 'plural';

export type Reader = NonNullable<StandardModel['reader']>['reader'];

/** The words for one person. */
export interface Person {
  /** du · borgeren · den pårørende */
  readonly subject: string;
  /** dig · borgeren */
  readonly object: string;
  /** dig · sig, when the person is also the subject */
  readonly reflexive: string;
  /** din, dit, dine · borgerens */
  possessive(gender: Gender): string;
}

/** The words by which a text names its reader: who asks, gets the help, pays and appeals. */
export interface Voice extends Person {
  readonly form: TextForm;
  readonly reader: Reader;
  /** Whom conditions speak of: a parent's child, the one whom a relative looks after, and else the reader. */
  readonly person: Person;
  /** Those who are like the reader: borgere · pårørende. */
  readonly people: string;
}

const YOUR: Record<Gender, string> = { common: 'din', neuter: 'dit', plural: 'dine' };

const YOU: Person = { subject: 'du', object: 'dig', reflexive: 'dig', possessive: (gender) => YOUR[gender] };

function named(name: string): Person {
  return { subject: name, object: name, reflexive: 'sig', possessive: () => `${name}s` };
}

const NAMES: Record<Reader, string> = {
  citizen: 'borgeren',
  relative: 'den pårørende',
  parent: 'familien',
  youngPerson: 'den unge',
};

const PEOPLE: Record<Reader, string> = {
  citizen: 'borgere',
  relative: 'pårørende',
  parent: 'familier',
  youngPerson: 'unge',
};

/** Whose situation the conditions describe, where it is not the reader's: law describes the one who needs the help. */
const OTHERS: Partial<Record<Reader, Record<TextForm, string>>> = {
  parent: { du: 'dit barn', borgeren: 'barnet' },
  relative: { du: 'din nærmeste', borgeren: 'borgeren' },
};

/** @param reader of the standard (`læser`); the citizen where it names none. */
export function voiceOf(form: TextForm, reader: Reader = 'citizen'): Voice {
  const speaker = form === 'du' ? YOU : named(NAMES[reader]);
  const other = OTHERS[reader]?.[form];
  const person = other === undefined ? speaker : named(other);
  return { ...speaker, form, reader, person, people: PEOPLE[reader] };
}
