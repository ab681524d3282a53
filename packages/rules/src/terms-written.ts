import type { Condition, LevelCondition, TermCondition } from '@kvast/model/condition';
import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { remembered } from './remembered.ts';

/** A term in brackets; `at` covers the brackets too. */
export interface WrittenTerm {
  readonly term: string;
  readonly at: SourceRange;
}

/** Every bracketed term of a standard: in conditions, and in words for the citizen. Provisions in brackets are no terms. */
export const termsIn = remembered((standard: StandardModel): readonly WrittenTerm[] => {
  const mentioned = standard.mentions
    .filter(({ text, provisions }) => !provisions && /\p{L}/u.test(text))
    .map(({ text, range }) => ({ term: text, at: range }));
  const named = namingConditions(standard).map((condition) => {
    const term = condition.kind === 'term' ? condition.term : condition.scale;
    return { term, at: brackets(term, condition.range) };
  });
  return [...named, ...mentioned];
});

/** Conditions that name a step of a scale, wherever they stand. */
export function levelsIn(standard: StandardModel): LevelCondition[] {
  return namingConditions(standard).filter((condition) => condition.kind === 'level');
}

/** Conditions with a term in them, wherever they stand: who gets the help, groups, exceptions, single tasks, examples. */
const namingConditions = remembered((standard: StandardModel): readonly (TermCondition | LevelCondition)[] => {
  const found: (TermCondition | LevelCondition)[] = [];
  collect(standard, found);
  return found;
});

function collect(part: unknown, found: (TermCondition | LevelCondition)[]): void {
  if (typeof part !== 'object' || part === null) return;
  if (isNaming(part)) found.push(part);
  else for (const [key, each] of Object.entries(part)) if (key !== 'range') collect(each, found);
}

function isNaming(part: object): part is TermCondition | LevelCondition {
  const { kind, term, scale } = part as { kind?: Condition['kind']; term?: unknown; scale?: unknown };
  return (kind === 'term' && typeof term === 'string') || (kind === 'level' && typeof scale === 'string');
}

/** The brackets end the condition: `betydelig [nedsat fysisk funktionsevne]`. */
function brackets(term: string, { start, end }: SourceRange): SourceRange {
  const column = Math.max(start.column, end.column - term.length - 2);
  return { start: { line: end.line, column }, end };
}
