import type { Block } from '@kvast/model/block';
import type { AgeInterval, Condition, PersonalCondition, TermCondition } from '@kvast/model/condition';
import type { FollowUp } from '@kvast/model/follow-up';
import type { Limit } from '@kvast/model/limit';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Located, Prose } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { TermIndex } from '@kvast/model/term-index';
import type { Duration, Interval } from '@kvast/model/time';
import type { TermDefinition } from '@kvast/model/vocabulary';

let nextLine = 0;

/** A place of its own for everything that is built, in the order of building and with a gap before each. */
export function located(): Located {
  nextLine += 2;
  return { range: { start: { line: nextLine, column: 1 }, end: { line: nextLine, column: 80 } } };
}

export function prose(text: string): Prose {
  return { ...located(), text };
}

export function ref(
  section: string,
  law = 'serviceloven',
  parts: { subsection?: number; item?: number } = {},
): ProvisionRef {
  const stk = parts.subsection === undefined ? '' : `, stk. ${parts.subsection}`;
  const nr = parts.item === undefined ? '' : `, nr. ${parts.item}`;
  return { ...located(), law, lawKnown: true, section, ...parts, id: `${law} § ${section}${stk}${nr}` };
}

export function age(interval: AgeInterval): Condition {
  return { kind: 'age', age: interval, ...located() };
}

export function term(
  name: string,
  more: Partial<Pick<TermCondition, 'severity' | 'lasting' | 'risk'>> = {},
): Condition {
  return { kind: 'term', term: name, risk: false, ...more, ...located() };
}

export function personal(what: PersonalCondition): Condition {
  return { kind: 'personal', what, ...located() };
}

export function receives(sections: readonly string[], sameNeed = false): Condition {
  return { kind: 'receives', provisions: sections.map((section) => ref(section)), sameNeed, ...located() };
}

export function inTargetGroup(section: string): Condition {
  return { kind: 'inTargetGroup', provisions: [ref(section)], ...located() };
}

export function group(kind: 'all' | 'any' | 'none', ...of: Condition[]): Condition {
  return { kind, of, ...located() };
}

export function not(of: Condition): Condition {
  return { kind: 'not', of, ...located() };
}

export function unless(condition: Condition, exception: Condition): Condition {
  return { kind: 'unless', condition, unless: exception, ...located() };
}

export function limit(bound: Limit['bound'], amount: number, unit: Duration['unit'], more: Partial<Limit> = {}): Limit {
  const words = { atMost: 'højst', atLeast: 'mindst', exactly: '', about: 'op mod' };
  return { bound, boundAsWritten: words[bound], quantity: { amount, unit }, ...more, ...located() };
}

export function terms(predicates: Record<string, string>): TermIndex {
  const definitions = Object.entries(predicates).map(
    ([name, predicate]): TermDefinition => ({
      ...located(),
      name,
      nameRange: located().range,
      broader: [],
      synonyms: [],
      explanation: prose(`Forklaring på ${name}.`),
      predicate: prose(predicate),
    }),
  );
  return new TermIndex([{ kind: 'vocabulary', file: 'begreber.kvast', range: located().range, terms: definitions }]);
}

export const EMPTY_BLOCK: Block = { exclusions: [], notIncluded: [], contacts: [], free: [] };

export function standard(title: string, more: Partial<StandardModel> = {}): StandardModel {
  return {
    kind: 'standard',
    modelVersion: 1,
    file: 'standard.kvast',
    ...located(),
    title,
    textBlocks: [],
    shared: EMPTY_BLOCK,
    services: [],
    notChosen: [],
    mentions: [],
    ...more,
  };
}

/** `derefter: hver 12. måned`, as a part of a follow-up. */
export function repeated(
  amount: number,
  unit: Interval['unit'],
  strength?: Limit['strength'],
): Pick<FollowUp, 'recurring'> {
  return { recurring: { ...located(), every: { amount, unit }, strength } };
}
