import type { Condition } from '@kvast/model/condition';
import type { Atom } from './atom.ts';
import type { ReasoningContext } from './careful.ts';
import { type Formula, formulaOf } from './formula.ts';
import { type Answer, type Question, questionsFor, truthByAnswer } from './question.ts';

/** A condition as a table: of its rows, exactly one fits any citizen. */
export interface DecisionTable {
  readonly questions: readonly Question[];
  readonly rows: readonly DecisionRow[];
}

export interface DecisionRow {
  /** For each question the answers that the row is for, in the question's order; undefined where any answer will do. */
  readonly cells: readonly (readonly Answer[] | undefined)[];
  readonly holds: boolean;
}

/** Nobody reads a table of more rows than this. */
const MOST_ROWS = 500;

/**
 * Writes a condition as a table whose rows leave no gap and do not overlap.
 * Questions are asked in the order of the condition, and a row stops asking when the answer is settled; "mindst ét af" ten things is
 * therefore eleven rows and not a thousand.
 * @returns undefined where the table would be longer than anybody reads
 */
export function decisionTable(condition: Condition, { terms }: ReasoningContext): DecisionTable | undefined {
  const formula = simplified(formulaOf(condition, terms));
  const questions = questionsFor(atomsIn(formula), terms);
  const rows: DecisionRow[] = [];
  const ask = (left: Formula, at: number, cells: DecisionRow['cells']): boolean => {
    if (left === TRUE || left === FALSE) {
      rows.push({ cells: [...cells, ...questions.slice(at).map(() => undefined)], holds: left === TRUE });
      return rows.length <= MOST_ROWS;
    }
    const question = questions[at];
    if (!question) throw new Error('A formula without open atoms is true or false');
    const branches = new Map<string, { formula: Formula; answers: Answer[] }>();
    for (const answer of question.answers) {
      const rest = simplified(left, (atom) => truthByAnswer(atom, question, answer));
      const key = JSON.stringify(rest);
      const known = branches.get(key);
      if (known) known.answers.push(answer);
      else branches.set(key, { formula: rest, answers: [answer] });
    }
    const makesNoDifference = branches.size === 1;
    return [...branches.values()].every((branch) =>
      ask(branch.formula, at + 1, [...cells, makesNoDifference ? undefined : branch.answers]),
    );
  };
  return ask(formula, 0, []) ? { questions, rows } : undefined;
}

const TRUE: Formula = { kind: 'all', of: [] };
const FALSE: Formula = { kind: 'any', of: [] };

/** What is left of the formula when some of its atoms are settled: TRUE, FALSE, or a formula in which neither is a part. */
function simplified(formula: Formula, settle: (atom: Atom) => boolean | undefined = () => undefined): Formula {
  switch (formula.kind) {
    case 'atom': {
      const truth = settle(formula.atom);
      return truth === undefined ? formula : truth ? TRUE : FALSE;
    }
    case 'not': {
      const of = simplified(formula.of, settle);
      if (of === TRUE || of === FALSE) return of === TRUE ? FALSE : TRUE;
      return of.kind === 'not' ? of.of : { kind: 'not', of };
    }
    default: {
      const [settled, neutral] = formula.kind === 'all' ? [FALSE, TRUE] : [TRUE, FALSE];
      const parts: Formula[] = [];
      for (const part of formula.of) {
        const left = simplified(part, settle);
        if (left === settled) return settled;
        if (left !== neutral) parts.push(...(left.kind === formula.kind ? left.of : [left]));
      }
      const [only, ...more] = parts;
      if (!only) return neutral;
      return more.length === 0 ? only : { kind: formula.kind, of: parts };
    }
  }
}

function atomsIn(formula: Formula): Atom[] {
  if (formula.kind === 'atom') return [formula.atom];
  return formula.kind === 'not' ? atomsIn(formula.of) : formula.of.flatMap(atomsIn);
}
