import type { Condition, ConditionGroup } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { ALWAYS, atLeast, type Formula, formulaOf, NEVER, not } from './formula.ts';

/** What a condition alone does not say. */
export interface ReasoningContext {
  /** Which term is a kind of which. A term that is not there is a kind of nothing but itself. */
  readonly terms: TermIndex;
  /** Who is in the target group of a provision or a standard, where that is known. It is asked once: groups in groups stay open. */
  readonly membersOf?: (group: GroupName) => Condition | undefined;
}

/** Exactly one of the two is set. */
export interface GroupName {
  /** `serviceloven § 85` */
  readonly provision?: string;
  readonly standard?: string;
}

/** A formula of which parts may be open. */
export type OpenFormula =
  | Formula
  | { readonly kind: 'not'; readonly of: OpenFormula }
  | { readonly kind: 'all' | 'any'; readonly of: readonly OpenFormula[] }
  /** Not known to hold, and not known not to. With `of`, it is at least the same thing wherever it stands. */
  | { readonly kind: 'open'; readonly of?: Formula };

export const OPEN: OpenFormula = { kind: 'open' };

export function noneOf(of: OpenFormula): OpenFormula {
  return { kind: 'not', of };
}

export function allOf(...of: readonly OpenFormula[]): OpenFormula {
  return { kind: 'all', of };
}

export function oneOf(...of: readonly OpenFormula[]): OpenFormula {
  return { kind: 'any', of };
}

/**
 * What a condition says, with everything open that the words leave open, so that whoever asks can tell what is sure from what is possible:
 * - a term that no vocabulary has may be a kind of anything; so may a step that its scale does not have;
 * - a list without points had some that could not be read;
 * - "over 18 år" may begin at 18 or at 19; "let" and "moderat" may go on upwards or not;
 * - "efter §§ 85 og 97" may ask for one or for both;
 * - whoever an exception in a demand is for is either let off, or left out;
 * - who is in another target group, where nobody says.
 */
export function carefulFormulaOf(condition: Condition, context: ReasoningContext): OpenFormula {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
      return groupFormula(condition, context);
    case 'not':
      return noneOf(carefulFormulaOf(condition.of, context));
    case 'unless': {
      const excepted = carefulFormulaOf(condition.unless, context);
      return reading(allOf(carefulFormulaOf(condition.condition, context), noneOf(excepted)), excepted);
    }
    case 'age': {
      const usual = formulaOf(condition, context.terms);
      const { from, wording } = condition.age;
      return wording === 'over' && typeof from === 'number' ? reading(allOf(usual, atLeast(from + 1)), usual) : usual;
    }
    case 'term':
      return termFormula(condition, context);
    case 'receives':
    case 'inTargetGroup':
      return severalFormula(condition, context);
    case 'level': {
      const usual = formulaOf(condition, context.terms);
      return usual.kind === 'atom' && usual.atom.kind === 'unknownLevel' ? { kind: 'open', of: usual } : usual;
    }
    default:
      return formulaOf(condition, context.terms);
  }
}

/** What is open taken as if it were known: `surely` for what holds however it turns out, otherwise for what may hold. */
export function settled(formula: OpenFormula, surely: boolean, wanted = true): Formula {
  switch (formula.kind) {
    case 'open':
      if (surely) return wanted ? NEVER : ALWAYS;
      return formula.of ?? (wanted ? ALWAYS : NEVER);
    case 'not':
      return not(settled(formula.of, surely, !wanted));
    case 'atom':
      return formula;
    default:
      return { kind: formula.kind, of: formula.of.map((part) => settled(part, surely, wanted)) };
  }
}

/** `sure` holds in every reading; `possible` in the widest. */
function reading(sure: OpenFormula, possible: OpenFormula): OpenFormula {
  return oneOf(sure, allOf(possible, OPEN));
}

function groupFormula({ kind, of }: ConditionGroup, context: ReasoningContext): OpenFormula {
  if (of.length === 0) return OPEN;
  const parts = of.map((part) => carefulFormulaOf(part, context));
  return kind === 'none' ? noneOf({ kind: 'any', of: parts }) : { kind, of: parts };
}

function termFormula(condition: Extract<Condition, { kind: 'term' }>, { terms }: ReasoningContext): OpenFormula {
  const usual = formulaOf(condition, terms);
  if (!terms.resolve(condition.term)) return { kind: 'open', of: usual };
  const { severity, lasting } = condition;
  if (severity !== 'light' && severity !== 'moderate') return usual;
  const more = formulaOf({ ...condition, severity: severity === 'light' ? 'moderate' : 'substantial', lasting }, terms);
  return reading(allOf(usual, noneOf(more)), usual);
}

function severalFormula(
  condition: Extract<Condition, { kind: 'receives' | 'inTargetGroup' }>,
  context: ReasoningContext,
): OpenFormula {
  const each = (condition.provisions ?? []).map((provision) => ({ ...condition, provisions: [provision] }));
  const [first, ...others] = each.length > 0 ? each.map((one) => single(one, context)) : [single(condition, context)];
  if (!first || others.length === 0) return first ?? OPEN;
  return reading(allOf(first, ...others), oneOf(first, ...others));
}

function single(
  condition: Extract<Condition, { kind: 'receives' | 'inTargetGroup' }>,
  context: ReasoningContext,
): OpenFormula {
  const usual = formulaOf(condition, context.terms);
  if (condition.kind === 'receives') return usual;
  const members = context.membersOf?.({ provision: condition.provisions?.[0]?.id, standard: condition.standard });
  return members ? carefulFormulaOf(members, { terms: context.terms }) : { kind: 'open', of: usual };
}
