import { type Phrase, phrase, sentence } from '../phrase.ts';
import { entry, RISK_BESIDE, type Rule, ruleBlocks } from './condition-text.ts';
import { subordinate } from './conditions.ts';
import { type HeadingName, heading } from './headings.ts';
import { leafClause, type Sources } from './leaf-clause.ts';
import { and, quoted } from './lists.ts';
import { logicOf } from './logic.ts';
import type { Voice } from './voice.ts';
import { accessWords } from './words-access.ts';
import { appealWords } from './words-appeal.ts';
import { courseWords } from './words-course.ts';
import { documentWords } from './words-document.ts';
import { easyWords } from './words-easy.ts';
import { helpWords } from './words-help.ts';
import { practicalWords } from './words-practical.ts';

/** Whose situation is looked at: with a relative, both of them. */
function situation(voice: Voice): string {
  return voice.reader === 'relative' && voice.form === 'du' ? 'jeres' : voice.person.possessive('common');
}

/** All that a text says, in one language and one voice. Another language is another function of this shape. */
export type Words = ReturnType<typeof danishWords>;

/** @param written turns the writer's own words into a phrase with its mark-up. */
export function danishWords(voice: Voice, sources: Sources, written: (text: string) => Phrase) {
  return {
    language: 'da' as 'da' | 'en',
    heading: (name: HeadingName): string => heading(name, voice.form),
    label: 'Kvalitetsstandard',
    page: {
      contents: 'Indhold',
      skipToText: 'Gå til teksten',
      page: 'Side',
      of: 'af',
    },

    logic: (condition: Parameters<typeof logicOf>[0]) => logicOf(condition, (leaf) => leafClause(leaf, voice, sources)),
    ruleBlocks: (opening: string, rule: Rule) => ruleBlocks(opening, rule, voice),
    riskBeside: RISK_BESIDE as string,
    conditionEntry: (logic: ReturnType<typeof logicOf>) => entry(logic, voice),
    /** What lifts an exclusion. */
    nevertheless: (unless: ReturnType<typeof logicOf>): Phrase =>
      sentence(phrase`${voice.subject} kan alligevel få hjælpen, hvis ${subordinate(unless, voice)}`),

    /** What takes back a thing that was promised. */
    notWhen: (unless: ReturnType<typeof logicOf>): Phrase =>
      sentence(phrase`det gælder ikke, hvis ${subordinate(unless, voice)}`),

    easy: easyWords(voice),
    ...courseWords(voice),
    ...documentWords(voice, sources, written),
    ...helpWords(voice, sources, written),
    ...accessWords(voice, sources, written),
    ...appealWords(voice, sources, written),
    ...practicalWords(voice, sources, written),

    services: (names: readonly string[]): Phrase =>
      sentence(phrase`her kan ${voice.subject} læse om ${and(names.map(quoted))}`),
    guidingLevel: (): Phrase =>
      phrase`Niveauet i teksten er vejledende. Kommunen vurderer altid ${situation(voice)} situation konkret og individuelt og kan derfor give en anden hjælp.`,
  };
}
