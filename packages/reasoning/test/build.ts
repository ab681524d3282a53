import type { AgeInterval, Condition, Effect, PersonalCondition, TermCondition } from '@kvast/model/condition';
import { TermIndex } from '@kvast/model/term-index';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

export const all = (...of: Condition[]): Condition => ({ kind: 'all', of, range });
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of, range });
export const none = (...of: Condition[]): Condition => ({ kind: 'none', of, range });
export const not = (of: Condition): Condition => ({ kind: 'not', of, range });
export const unless = (condition: Condition, exception: Condition): Condition => ({
  kind: 'unless',
  condition,
  unless: exception,
  range,
});
export const term = (
  name: string,
  { severity, lasting, risk = false }: Partial<Pick<TermCondition, 'severity' | 'lasting' | 'risk'>> = {},
): Condition => ({ kind: 'term', term: name, severity, lasting, risk, range });
export const age = (interval: Omit<AgeInterval, 'wording'>): Condition => ({
  kind: 'age',
  age: { ...interval, wording: 'span' },
  range,
});
export const personal = (what: PersonalCondition): Condition => ({ kind: 'personal', what, range });
export const effect = (what: Effect): Condition => ({ kind: 'effect', effect: what, range });
export const level = (scale: string, from?: string, to?: string): Condition => ({
  kind: 'level',
  scale,
  from,
  to,
  range,
});
export const receives = (sections: string | readonly string[], sameNeed = false): Condition => ({
  kind: 'receives',
  provisions: [sections].flat().map(provision),
  sameNeed,
  range,
});
export const inGroupOf = (section: string): Condition => ({
  kind: 'inTargetGroup',
  provisions: [provision(section)],
  range,
});
export const inGroupOfStandard = (standard: string): Condition => ({ kind: 'inTargetGroup', standard, range });
export const grantedBefore = (before: number | 'pensionAge' | string): Condition => ({
  kind: 'grantedBefore',
  before:
    typeof before === 'string' && before !== 'pensionAge'
      ? { date: { iso: before, precision: 'day' } }
      : { age: before as number | 'pensionAge' },
  range,
});

/** @param section `85` or `85, stk. 1` */
function provision(section: string) {
  const [number = '', subsection] = section.split(', stk. ');
  const id = `serviceloven § ${section}`;
  return {
    law: 'serviceloven',
    lawKnown: true,
    section: number,
    ...(subsection && { subsection: Number(subsection) }),
    id,
    range,
  };
}

interface Defined {
  readonly isA?: readonly string[];
  readonly synonyms?: readonly string[];
  readonly predicate?: string;
  readonly steps?: readonly string[];
}

/** A vocabulary with these terms. */
export function vocabulary(terms: Readonly<Record<string, Defined>>): TermIndex {
  const prose = (text: string) => ({ text, range });
  return new TermIndex([
    {
      kind: 'vocabulary',
      file: 'begreber.kvast',
      range,
      terms: Object.entries(terms).map(([name, { isA = [], synonyms = [], predicate, steps }]) => ({
        name,
        nameRange: range,
        range,
        broader: isA.map(prose),
        synonyms: synonyms.map(prose),
        ...(predicate && { predicate: prose(predicate) }),
        ...(steps && { steps }),
      })),
    },
  ]);
}
