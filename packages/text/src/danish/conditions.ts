import { type Phrase, phrase, plain } from '../phrase.ts';
import { type Clause, mainPredicate, subordinatePredicate } from './clause.ts';
import { listed } from './lists.ts';
import { isQualified, type Logic, type LogicGroup, size, turnedRound } from './logic.ts';
import type { Voice } from './voice.ts';

type Subject = Clause['subject'];

const WORDS = { unless: 'medmindre', onlyIf: 'hvis' } as const;

/** What the help is called: "den" where it was just named, as in "Du kan få hjælpen, hvis den kan …". */
export interface Naming {
  readonly help: 'hjælpen' | 'den';
}

/** A condition after "hvis", "medmindre" or "når": "du er fyldt 18 år og ikke får hjælp efter …". */
export function subordinate(logic: Logic, voice: Voice, naming: Naming = { help: 'hjælpen' }): Phrase {
  return body(logic, { voice, naming, nested: false });
}

/** A condition as a statement: "du har nedsat fysisk funktionsevne og får ikke hjælp efter …". Flat lists only. */
export function statement(logic: Logic, voice: Voice): Phrase {
  if (logic.kind === 'clause')
    return phrase`${name(logic.clause.subject, voice, 'hjælpen')} ${mainPredicate(logic.clause)}`;
  if (isQualified(logic)) {
    return phrase`${statement(logic.condition, voice)}, ${WORDS[logic.kind]} ${subordinate(logic.clause, voice)}`;
  }
  if (logic.kind === 'none' || logic.kind === 'notAll') return statement(turnedRound(logic), voice);
  const whole = logic.of.map((part): Phrase => {
    if (part.kind === 'clause' && part !== logic.of[0] && subjectOf(part) === subjectOf(logic))
      return mainPredicate(part.clause);
    return statement(part, voice);
  });
  const parts = shortened(logic, whole);
  if (isContrast(logic)) return listed(parts, 'men', 'clauses');
  return listed(parts, logic.kind === 'all' ? 'og' : 'eller', subjectOf(logic) === undefined ? 'clauses' : 'words');
}

/** Can it be said in one sentence that is read once? Otherwise it wants a list with bullets. */
export function fitsOneSentence(logic: Logic, voice: Voice): boolean {
  if (logic.kind === 'clause') return true;
  if (isQualified(logic)) return fitsOneSentence(logic.condition, voice) && fitsOneSentence(logic.clause, voice);
  if (logic.of.some(isQualified)) return false;
  if (!subjectOf(logic) && size(logic) > 2) return false;
  return size(logic) <= 3 && depth(logic) <= 2 && plain(subordinate(logic, voice)).length <= 170;
}

/** Can it be said as one statement in which "og" and "eller" are not mixed? */
export function isFlat(logic: Logic): boolean {
  if (logic.kind === 'clause') return true;
  if (isQualified(logic)) return isFlat(logic.condition);
  return logic.of.every((part) => part.kind === 'clause') && !spans(logic);
}

/** An age with two ends ("fyldt 18 år og under …") beside other alternatives is read wrongly in one breath. */
function spans({ kind, of }: LogicGroup): boolean {
  return kind === 'any' && of.some((part) => part.kind === 'clause' && / år og under /.test(plain(part.clause.rest)));
}

function depth(logic: Logic): number {
  if (logic.kind === 'clause' || isQualified(logic)) return 0;
  return 1 + Math.max(0, ...logic.of.map(depth));
}

interface Manner {
  readonly voice: Voice;
  readonly naming: Naming;
  /** Inside another list, where "enten" and "både" show what belongs together. */
  readonly nested: boolean;
  /** The subject that the sentence already has, if any. */
  readonly subject?: Subject;
}

function body(logic: Logic, manner: Manner): Phrase {
  switch (logic.kind) {
    case 'clause': {
      const predicate = subordinatePredicate(logic.clause);
      if (manner.subject === logic.clause.subject) return predicate;
      return phrase`${name(logic.clause.subject, manner.voice, manner.naming.help)} ${predicate}`;
    }
    case 'unless':
    case 'onlyIf':
      return phrase`${body(logic.condition, manner)}, ${WORDS[logic.kind]} ${subordinate(logic.clause, manner.voice)}`;
    default:
      return groupBody(logic, manner);
  }
}

function groupBody(logic: LogicGroup, manner: Manner): Phrase {
  const subject = subjectOf(logic);
  const statements = logic.of.every((part) => part.kind === 'clause' && !part.clause.negated);
  const negates = logic.kind === 'none' || logic.kind === 'notAll';
  if (negates && !(subject && statements)) return body(turnedRound(logic), manner);
  const last = logic.kind === 'all' || logic.kind === 'notAll' ? 'og' : 'eller';
  if (!subject) return listed(mixed(logic, manner), last, 'clauses');
  const inner: Manner = { ...manner, nested: true, subject };
  const named = manner.subject === subject ? '' : name(subject, manner.voice, manner.naming.help);
  const words = [named, isContrast(logic) ? '' : particle(logic, manner.nested)];
  const parts = shortened(
    logic,
    logic.of.map((part) => body(part, inner)),
  );
  const list = isContrast(logic) ? listed(parts, 'men', 'clauses') : listed(parts, last);
  return phrase`${words
    .filter(Boolean)
    .map((word) => `${word} `)
    .join('')}${list}`;
}

/** Each part names its own subject where it differs from the part before. */
function mixed(logic: LogicGroup, manner: Manner): Phrase[] {
  return logic.of.map((part, i) =>
    body(part, {
      ...manner,
      nested: true,
      naming: i === 0 ? manner.naming : { help: 'hjælpen' },
      subject: i === 0 ? manner.subject : undefined,
    }),
  );
}

/** "ikke A, men B" rather than "ikke A og B". */
function isContrast({ kind, of }: LogicGroup): boolean {
  const [first, second] = of;
  if (kind !== 'all' || of.length !== 2 || first?.kind !== 'clause' || second?.kind !== 'clause') return false;
  return first.clause.negated && !second.clause.negated;
}

function particle(logic: LogicGroup, nested: boolean): string {
  if (logic.kind === 'none') return 'hverken';
  if (logic.kind === 'notAll') return 'ikke både';
  if (logic.kind === 'any') return nested || logic.of.length === 2 ? 'enten' : '';
  return nested && logic.of.length === 2 ? 'både' : '';
}

/** "har A, har B eller har C" is said as "har A, B eller C", and likewise "kan". */
function shortened(logic: LogicGroup, parts: readonly Phrase[]): readonly Phrase[] {
  const clauses = logic.of.map((part) => (part.kind === 'clause' ? part.clause : undefined));
  const verb = clauses[0]?.verb ?? '';
  const sameVerb =
    ['har', 'kan'].includes(verb) &&
    clauses.every((clause) => clause?.verb === verb && !clause.negated && !clause.self);
  return sameVerb ? parts.map((part, i) => (i === 0 ? part : (clauses[i]?.rest ?? part))) : parts;
}

/** The subject that all of it shares; undefined where it speaks both of the person and of the help. */
function subjectOf(logic: Logic): Subject | undefined {
  if (logic.kind === 'clause') return logic.clause.subject;
  const parts = isQualified(logic) ? [logic.condition] : logic.of;
  const [first, ...others] = parts.map(subjectOf);
  return others.every((subject) => subject === first) ? first : undefined;
}

function name(subject: Subject, voice: Voice, help: Naming['help']): string {
  switch (subject) {
    case 'citizen':
      return voice.person.subject;
    case 'help':
      return help;
    case 'carer':
      return voice.reader === 'relative' ? voice.subject : `${voice.possessive('common')} pårørende`;
    case 'household':
      return `${voice.possessive('common')} husstand`;
  }
}
