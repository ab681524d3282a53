import type { Condition } from '@kvast/model/condition';
import type { Located } from '@kvast/model/source';
import { phrase, plain } from '../phrase.ts';
import type { Clause } from './clause.ts';
import type { LeafCondition } from './leaf-clause.ts';
import { ADVERBS } from './strength.ts';

/** A condition made ready to be put in words: "ikke" stands only at clauses, and no list has just one thing in it. */
export type Logic =
  | (Located & { readonly kind: 'clause'; readonly clause: Clause })
  /** `notAll`: at least one of them fails. */
  | (Located & { readonly kind: 'all' | 'any' | 'none' | 'notAll'; readonly of: readonly Logic[] })
  | Qualified;

/** `condition`, but not where `clause` holds; or only where it does. */
export interface Qualified extends Located {
  readonly kind: 'unless' | 'onlyIf';
  readonly condition: Logic;
  readonly clause: Logic;
}

export type LogicGroup = Extract<Logic, { of: readonly Logic[] }>;

/** @param clauseOf puts a condition that has no others inside it in words, in the language of the text */
export function logicOf(condition: Condition, clauseOf: (leaf: LeafCondition) => Clause): Logic {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
      return group(
        condition.kind,
        // A list of which nothing could be read says nothing.
        condition.of.filter((part) => !isEmpty(part)).map((part) => logicOf(part, clauseOf)),
        condition,
      );
    case 'not':
      return { ...negated(logicOf(condition.of, clauseOf)), range: condition.range };
    case 'unless':
      return {
        kind: 'unless',
        condition: logicOf(condition.condition, clauseOf),
        clause: logicOf(condition.unless, clauseOf),
        range: condition.range,
      };
    case 'onlyIf':
      return {
        kind: 'onlyIf',
        condition: logicOf(condition.condition, clauseOf),
        clause: logicOf(condition.when, clauseOf),
        range: condition.range,
      };
    case 'usual': {
      const logic = logicOf(condition.condition, clauseOf);
      if (logic.kind !== 'clause') return logic;
      return { ...logic, clause: { ...logic.clause, adverb: ADVERBS[condition.strength] } };
    }
    default:
      return leaf(condition, clauseOf);
  }
}

/** Is it a list with nothing in it, or with such lists only? */
function isEmpty(condition: Condition): boolean {
  return 'of' in condition && Array.isArray(condition.of) && condition.of.every((part: Condition) => isEmpty(part));
}

function leaf(condition: LeafCondition, clauseOf: (leaf: LeafCondition) => Clause): Logic {
  return { kind: 'clause', clause: clauseOf(condition), range: condition.range };
}

/** A list, written flat: a list of the same kind inside it is part of it, and a list of one is that one. */
function group(kind: LogicGroup['kind'], of: readonly Logic[], { range }: Located): Logic {
  const inner = kind === 'none' ? 'any' : kind;
  const flat = kind === 'notAll' ? of : of.flatMap((part) => (part.kind === inner ? part.of : [part]));
  const [only] = flat;
  if (only && flat.length === 1) return kind === 'none' || kind === 'notAll' ? negated(only) : only;
  return { kind, of: flat, range };
}

function negated(logic: Logic): Logic {
  const opposite = { all: 'notAll', notAll: 'all', any: 'none', none: 'any' } as const;
  switch (logic.kind) {
    case 'clause':
      return { ...logic, clause: { ...logic.clause, negated: !logic.clause.negated } };
    case 'unless':
      return group('any', [negated(logic.condition), logic.clause], logic);
    case 'onlyIf':
      return group('all', [logic.clause, negated(logic.condition)], logic);
    default:
      return group(opposite[logic.kind], logic.of, logic);
  }
}

/** "hverken" and "ikke både" only go with plain statements; lists inside them, or a second "ikke", are turned round. */
export function turnedRound(logic: LogicGroup): Logic {
  const parts = logic.of.map(negated);
  if (logic.kind === 'none') return group('all', parts, logic);
  return logic.kind === 'notAll' ? group('any', parts, logic) : logic;
}

export function isQualified(logic: Logic): logic is Qualified {
  return logic.kind === 'unless' || logic.kind === 'onlyIf';
}

/**
 * Of alternatives, "has a misuse" and "is at risk of a misuse" are one: "har et misbrug eller er i risiko for det".
 * @param beside the words for it, after the first of the two
 * For lists only; in a sentence with more alternatives it could be read in two ways.
 */
export function withRisksBeside(logic: LogicGroup, beside: string): LogicGroup {
  if (logic.kind !== 'any') return logic;
  const clauseOf = (part: Logic) => (part.kind === 'clause' && !part.clause.negated ? part.clause : undefined);
  const told = new Set<Logic>();
  const risks = Map.groupBy(
    logic.of.filter((part) => clauseOf(part)?.risk === true),
    (part) => clauseOf(part)?.term,
  );
  const of = logic.of.map((part): Logic => {
    const clause = clauseOf(part);
    if (!clause?.term || clause.risk || part.kind !== 'clause') return part;
    const risk = risks.get(clause.term)?.find((other) => {
      const said = clauseOf(other);
      return said !== undefined && plain(said.rest).endsWith(plain(clause.rest));
    });
    if (!risk) return part;
    told.add(risk);
    return { ...part, clause: { ...clause, rest: phrase`${clause.rest}${beside}` } };
  });
  return { ...logic, of: of.filter((part) => !told.has(part)) };
}

/** How many single statements there are. */
export function size(logic: Logic): number {
  if (logic.kind === 'clause') return 1;
  if (isQualified(logic)) return size(logic.condition) + size(logic.clause);
  return logic.of.reduce((sum, part) => sum + size(part), 0);
}
