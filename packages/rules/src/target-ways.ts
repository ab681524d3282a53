import type { Condition, Severity, TermCondition } from '@kvast/model/condition';
import type { TargetGroup } from '@kvast/model/target-group';
import type { TermIndex } from '@kvast/model/term-index';

/** One way into a target group: what must hold at the same time. Empty where nothing about the person's situation is asked. */
export type Way = readonly TermCondition[];

/** More ways than this are not compared. */
const MOST_WAYS = 64;

const ranks: readonly Severity[] = ['light', 'moderate', 'substantial', 'severe', 'complete'];

/** How much it takes: 0 where no severity is asked for, 5 for the greatest. */
export function severityRank(severity: Severity | undefined): number {
  return severity ? ranks.indexOf(severity) + 1 : 0;
}

/**
 * The ways in that a condition leaves open.
 * @returns undefined where the condition rests on more than terms, so that two target groups cannot be compared with certainty: exceptions,
 * terms that are excluded, membership of another target group, help that is received, or a term that no vocabulary has
 */
function waysInto(condition: Condition, terms: TermIndex): Way[] | undefined {
  switch (condition.kind) {
    case 'term':
      return terms.resolve(condition.term) ? [[condition]] : undefined;
    case 'age':
    case 'personal':
    case 'effect':
      return [[]];
    case 'any': {
      const parts = condition.of.map((part) => waysInto(part, terms));
      return isComplete(parts) ? atMost(parts.flat()) : undefined;
    }
    case 'all':
      return condition.of.reduce<Way[] | undefined>(
        (ways, part) => {
          const more = waysInto(part, terms);
          return ways && more && atMost(ways.flatMap((way) => more.map((other) => [...way, ...other])));
        },
        [[]],
      );
    case 'not':
      return condition.of.kind === 'receives' ? [[]] : undefined;
    default:
      return undefined;
  }
}

/**
 * The ways into a target group as written. Where the writer forgot to say whether all or one of the points must be met, one is enough: a
 * doubt is decided in the writer's favour.
 */
export function waysIntoGroup({ condition, listLogicMissing }: TargetGroup, terms: TermIndex): Way[] | undefined {
  if (!condition) return [[]];
  if (!listLogicMissing) return waysInto(condition, terms);
  const isPlainList = condition.kind === 'all' && condition.of.every((part) => part.kind === 'term');
  return isPlainList ? waysInto({ ...condition, kind: 'any' }, terms) : undefined;
}

/** The alternatives of a target group that is a plain list of terms, as most of the law's are; undefined otherwise. */
export function plainAlternatives(condition: Condition): readonly TermCondition[] | undefined {
  if (condition.kind === 'term') return [condition];
  if (condition.kind !== 'any') return undefined;
  const terms = condition.of.filter((part) => part.kind === 'term');
  return terms.length === condition.of.length ? terms : undefined;
}

/** The alternatives that are single terms, where others are more than that; undefined where the group is no list of alternatives. */
export function termAlternatives(condition: Condition): readonly TermCondition[] | undefined {
  const parts = condition.kind === 'any' ? condition.of : [condition];
  const terms = parts.filter((part) => part.kind === 'term');
  return terms.length > 0 ? terms : undefined;
}

/** Is one of the two a kind of the other? */
export function related(a: TermCondition, b: TermCondition, terms: TermIndex): boolean {
  return terms.isA(a.term, b.term) || terms.isA(b.term, a.term);
}

function isComplete(parts: readonly (Way[] | undefined)[]): parts is readonly Way[][] {
  return parts.every((part) => part !== undefined);
}

function atMost(ways: Way[]): Way[] | undefined {
  return ways.length <= MOST_WAYS ? ways : undefined;
}
