import { conditionInWords } from '@kvast/law/condition-in-words';
import type { Condition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { decisionTable } from '@kvast/reasoning/decision-table';
import type { Question } from '@kvast/reasoning/question';
import { answerValue, questionLabel } from './questions.ts';
import type { Decision, DecisionInput, Eligibility, ServiceDecisions } from './registration.ts';
import { uniqueSlugs } from './slug.ts';

/** What the tables end in: whether the citizen can get the service, and what happens then. */
export const ELIGIBLE = 'berettiget';
export const ACCESS = 'adgang';
const RESERVED = [ELIGIBLE, ACCESS];

/**
 * Who can get the service, as tables for systems and people: one for each line of the standard that says who, so that a line can be found
 * again in a table, and every table stays short.
 * @returns undefined where the lines cannot be decided, or one of them makes a table longer than anybody reads
 */
export function decisionsOf(eligibility: Eligibility, terms: TermIndex): ServiceDecisions | undefined {
  if (!eligibility.condition) return undefined;
  const inputs = new Map<string, DecisionInput & { readonly question: Question }>();
  const nextId = uniqueSlugs('_');
  // Names of what is decided are not names of what is asked.
  for (const taken of RESERVED) nextId(taken, taken);
  const inputFor = (question: Question) => {
    const label = questionLabel(question, terms);
    const known = inputs.get(label);
    if (known) return known;
    const values = question.answers.map((answer) => answerValue(question, answer));
    const type = question.kind === 'age' ? 'age' : question.kind === 'yesNo' ? 'yesNo' : 'choice';
    const made: DecisionInput & { question: Question } = {
      id: nextId(question.kind === 'age' ? 'alder' : label, 'spoergsmaal'),
      label,
      type,
      ...(type === 'choice' && { choices: values.map(String) }),
      question,
    };
    inputs.set(label, made);
    return made;
  };
  const lines = [
    ...eligibility.demands.map(
      ({ value, origin }) => ({ kind: 'demand', condition: value, origin, referTo: [] }) as const,
    ),
    ...eligibility.exclusions.map(({ value: { condition, unless, referTo }, origin }) => ({
      kind: 'exclusion' as const,
      condition: unless ? exceptFor(condition, unless) : condition,
      origin,
      referTo,
    })),
  ];
  const counts = { demand: 0, exclusion: 0 };
  const decisions: Decision[] = [];
  for (const { kind, condition, origin, referTo } of lines) {
    const table = decisionTable(condition, { terms });
    if (!table) return undefined;
    const asked = table.questions.map(inputFor);
    counts[kind]++;
    decisions.push({
      id: `${kind === 'demand' ? 'krav' : 'undtagelse'}_${counts[kind]}`,
      kind,
      label: conditionInWords(condition, 'da'),
      referTo,
      inputs: asked.map(({ id }) => id),
      rows: table.rows.map(({ cells, holds }) => ({
        cells: cells.map((answers, at) => {
          const question = table.questions[at];
          return answers && question ? answers.map((answer) => answerValue(question, answer)) : undefined;
        }),
        holds,
      })),
      origin,
    });
  }
  return { inputs: [...inputs.values()], decisions };
}

function exceptFor(condition: Condition, unless: Condition): Condition {
  return { kind: 'unless', condition, unless, range: condition.range };
}
