import type { TermIndex } from '@kvast/model/term-index';
import { type Atom, keyOf, severityOf } from './atom.ts';
import { type Citizen, holdsFor } from './citizen.ts';
import { stepAt } from './scale.ts';

/**
 * One thing to ask about a citizen, with every answer that a condition can tell from another. The answers exclude each other, and one of
 * them is always right.
 */
export type Question =
  | { readonly kind: 'age'; readonly answers: readonly AgeAnswer[] }
  /** How severely the citizen has the term: `none`, or a severity. */
  | { readonly kind: 'severity'; readonly term: string; readonly answers: readonly string[] }
  /** Where the citizen stands on a scale that the vocabulary orders: `none`, or a step. */
  | { readonly kind: 'step'; readonly scale: string; readonly answers: readonly string[] }
  | { readonly kind: 'yesNo'; readonly atom: Exclude<Atom, AgeAtom>; readonly answers: readonly boolean[] };

type AgeAtom = Extract<Atom, { kind: 'ageBelow' | 'ageAtLeast' }>;

/** Whole years, both ends included; a missing end is open. */
export interface AgeAnswer {
  readonly from?: number;
  readonly to?: number;
}

export type Answer = Question['answers'][number];

/** What a citizen is or stands on without having the term, or a place on the scale, at all. */
export const NONE = 'none';

/** The questions that decide what the atoms say, in the order in which they come up. */
export function questionsFor(atoms: readonly Atom[], terms: TermIndex): Question[] {
  const found = new Map<string, Question>();
  for (const atom of atoms) {
    const question = questionFor(atom, atoms, terms);
    const key = question.kind === 'yesNo' ? keyOf(atom) : JSON.stringify({ ...question, answers: undefined });
    if (!found.has(key)) found.set(key, question);
  }
  return [...found.values()];
}

function questionFor(atom: Atom, atoms: readonly Atom[], terms: TermIndex): Question {
  switch (atom.kind) {
    case 'ageBelow':
    case 'ageAtLeast':
      return { kind: 'age', answers: agesBetween(atoms) };
    case 'term': {
      const ask = atoms.some((other) => other.kind === 'term' && other.term === atom.term && other.degree > 1);
      if (!ask) return { kind: 'yesNo', atom, answers: [true, false] };
      return { kind: 'severity', term: atom.term, answers: [NONE, ...[1, 2, 3, 4, 5].map(severityOf)] };
    }
    case 'level': {
      const { steps } = terms.resolve(atom.scale) ?? {};
      if (!steps) return { kind: 'yesNo', atom, answers: [true, false] };
      return {
        kind: 'step',
        scale: atom.scale,
        answers: [NONE, ...steps.map((_, at) => stepAt(at, atom.scale, terms))],
      };
    }
    default:
      return { kind: 'yesNo', atom, answers: [true, false] };
  }
}

/** The spans between the ages that are named. */
function agesBetween(atoms: readonly Atom[]): AgeAnswer[] {
  const named = atoms.flatMap((atom) => (atom.kind === 'ageBelow' || atom.kind === 'ageAtLeast' ? [atom.years] : []));
  const starts = [...new Set(named)].sort((a, b) => a - b);
  return [undefined, ...starts].map((from, at) => {
    const next = starts[at];
    return { ...(from !== undefined && { from }), ...(next !== undefined && { to: next - 1 }) };
  });
}

/** @returns whether the atom is true of whoever gives the answer; undefined where the question is about something else */
export function truthByAnswer(atom: Atom, question: Question, answer: Answer): boolean | undefined {
  switch (question.kind) {
    case 'age': {
      const { from = 0 } = answer as AgeAnswer;
      if (atom.kind === 'ageBelow') return from < atom.years;
      return atom.kind === 'ageAtLeast' ? from >= atom.years : undefined;
    }
    case 'severity':
      if (atom.kind !== 'term' || atom.term !== question.term) return undefined;
      return question.answers.indexOf(answer as string) >= atom.degree;
    case 'step':
      if (atom.kind !== 'level' || atom.scale !== question.scale) return undefined;
      return question.answers.indexOf(answer as string) > atom.step;
    case 'yesNo':
      return keyOf(atom) === keyOf(question.atom) ? (answer as boolean) : undefined;
  }
}

/** The citizen's answer to the question. */
export function answerOf(citizen: Citizen, question: Question, terms: TermIndex): Answer {
  const holds = holdsFor(citizen, terms);
  const reached = (atoms: readonly Atom[]) => atoms.filter(holds).length;
  switch (question.kind) {
    case 'age': {
      const { age } = citizen;
      const answer = question.answers.find(({ from = 0, to = age }) => from <= age && age <= to);
      return answer ?? {};
    }
    case 'severity': {
      const degrees = ([1, 2, 3, 4, 5] as const).map((degree): Atom => ({ kind: 'term', term: question.term, degree }));
      return question.answers[reached(degrees)] ?? NONE;
    }
    case 'step': {
      const steps = question.answers.slice(1).map((_, step): Atom => ({ kind: 'level', scale: question.scale, step }));
      return question.answers[reached(steps)] ?? NONE;
    }
    case 'yesNo':
      return holds(question.atom);
  }
}
