import type { Block, ListEntry } from '../document-tree.ts';
import { type Phrase, phrase, sentence } from '../phrase.ts';
import { fitsOneSentence, isFlat, statement, subordinate } from './conditions.ts';
import { isQualified, type Logic, type LogicGroup, type Qualified, withRisksBeside } from './logic.ts';
import type { Voice } from './voice.ts';

/** What a rule hangs on: an age first, and one condition or a list of them. */
export interface Rule {
  readonly age?: Logic;
  readonly condition?: Logic;
  /** The writer gave a list and did not say whether one or all of it must be met. */
  readonly logicMissing: boolean;
}

/**
 * A rule as one sentence, or as a sentence and a list where it is too long for one.
 * @param opening what follows when it is met: "Du kan få hjælpen".
 */
export function ruleBlocks(opening: string, rule: Rule, voice: Voice): Block[] {
  const { age, condition } = rule;
  if (!condition) return age ? [whole(opening, age, voice)] : [];
  if (rule.logicMissing && 'of' in condition) return withoutLogic(opening, age, condition, voice);
  if (isQualified(condition)) {
    const exception = paragraph(exceptionSentence(condition, voice), condition.clause);
    return [...ruleBlocks(opening, { ...rule, condition: condition.condition }, voice), exception];
  }
  const together: Logic = age ? { kind: 'all', of: [age, ...alongside(condition)], range: condition.range } : condition;
  if (fitsOneSentence(together, voice) || condition.kind === 'clause') return [whole(opening, together, voice)];
  const start = age
    ? phrase`${opening}, hvis ${subordinate(age, voice)}, og ${mustMeet(condition, voice)}:`
    : phrase`${opening}, hvis ${mustMeet(condition, voice)}:`;
  return [paragraph(sentence(start), age ?? condition), list(condition, voice)];
}

/** "Det gælder dog ikke, hvis …": the exception, or the only case, said beside its rule. */
function exceptionSentence({ kind, clause }: Qualified, voice: Voice): Phrase {
  return sentence(phrase`det gælder ${kind === 'unless' ? 'dog ikke' : 'kun'}, hvis ${subordinate(clause, voice)}`);
}

/** What follows a condition that the risk of it is as good as. */
export const RISK_BESIDE = ' eller er i risiko for det';

/** Conditions as the bullets of a list. */
function list(condition: LogicGroup, voice: Voice): Block {
  const { of, range } = withRisksBeside(condition, RISK_BESIDE);
  return { kind: 'list', items: of.map((part) => entry(part, voice)), source: range };
}

/** One condition as a bullet: a statement, or a short list under a line of its own. */
export function entry(logic: Logic, voice: Voice): ListEntry {
  if (isFlat(logic) && fitsOneSentence(logic, voice))
    return { runs: sentence(statement(logic, voice)), source: logic.range };
  if (isQualified(logic)) {
    const { runs, blocks = [] } = entry(logic.condition, voice);
    const exception = paragraph(exceptionSentence(logic, voice), logic.clause);
    return { runs, blocks: [...blocks, exception], source: logic.range };
  }
  if (logic.kind === 'clause') return { runs: sentence(statement(logic, voice)), source: logic.range };
  return { runs: sentence(phrase`${mustMeet(logic, voice)}:`), blocks: [list(logic, voice)], source: logic.range };
}

/** "mindst ét af disse punkter passer på dig" */
function mustMeet({ kind }: LogicGroup, { person }: Voice): string {
  const lead = {
    all: 'alle disse punkter passer på',
    any: 'mindst ét af disse punkter passer på',
    none: 'ingen af disse punkter passer på',
    notAll: 'mindst ét af disse punkter ikke passer på',
  };
  return `${lead[kind]} ${person.object}`;
}

function withoutLogic(opening: string, age: Logic | undefined, condition: LogicGroup, voice: Voice): Block[] {
  const mention = 'Kommunen lægger vægt på punkterne her. Der står ikke, om ét punkt er nok, eller om alle skal passe.';
  const start = age ? [whole(opening, age, voice)] : [];
  return [...start, paragraph(phrase`${mention}`, condition), list(condition, voice)];
}

/** Side by side with an age, the members of an "all" list stand as members of the same list. */
function alongside(condition: Logic): readonly Logic[] {
  return condition.kind === 'all' ? condition.of : [condition];
}

function whole(opening: string, logic: Logic, voice: Voice): Block {
  return paragraph(sentence(phrase`${opening}, hvis ${subordinate(logic, voice, { help: 'den' })}`), logic);
}

function paragraph(runs: Phrase, { range }: Logic): Block {
  return { kind: 'paragraph', runs, source: range };
}
