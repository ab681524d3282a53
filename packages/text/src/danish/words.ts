import type { StandardModel } from '@kvast/model/standard';
import type { TextForm } from '../document-tree.ts';
import { type Phrase, phrase, sentence } from '../phrase.ts';
import { entry, type Rule, ruleBlocks } from './condition-text.ts';
import { subordinate } from './conditions.ts';
import { date, period } from './dates.ts';
import { type HeadingName, heading } from './headings.ts';
import type { Sources } from './leaf-clause.ts';
import { and, quoted } from './lists.ts';
import { logicOf } from './logic.ts';
import { voiceOf } from './voice.ts';
import { helpWords } from './words-help.ts';
import { practicalWords } from './words-practical.ts';

/** All that a text says, in one language and one voice. Another language is another function of this shape. */
export type Words = ReturnType<typeof danishWords>;

/** @param written turns the writer's own words into a phrase with its mark-up. */
export function danishWords(form: TextForm, sources: Sources, written: (text: string) => Phrase) {
  const voice = voiceOf(form);
  return {
    language: 'da' as const,
    heading: (name: HeadingName): string => heading(name, form),
    label: 'Kvalitetsstandard',
    page: { contents: 'Indhold', skipToText: 'Gå til teksten' },

    logic: (condition: Parameters<typeof logicOf>[0]) => logicOf(condition, voice, sources),
    ruleBlocks: (opening: string, rule: Rule) => ruleBlocks(opening, rule, voice),
    conditionEntry: (logic: ReturnType<typeof logicOf>) => entry(logic, voice),
    /** What lifts an exclusion. */
    nevertheless: (unless: ReturnType<typeof logicOf>): Phrase =>
      sentence(phrase`${voice.subject} kan alligevel få hjælpen, hvis ${subordinate(unless, voice)}`),

    ...helpWords(voice, sources, written),
    ...practicalWords(voice, sources, written),

    services: (names: readonly string[]): Phrase =>
      sentence(phrase`her kan ${voice.subject} læse om ${and(names.map(quoted))}`),
    guidingLevel: (): Phrase =>
      phrase`Niveauet i teksten er vejledende. Kommunen vurderer altid ${voice.possessive('common')} situation konkret og individuelt og kan derfor give en anden hjælp.`,
    aboutText: (): readonly Phrase[] => [
      phrase`Teksten er lavet ud fra kommunens kvalitetsstandard. Den fortæller om reglerne, men den er ikke juridisk rådgivning, og den er ikke en afgørelse i en sag.`,
    ],
    /** What is known of the document itself, as names and values. */
    facts: (standard: StandardModel): readonly (readonly [name: string, value: Phrase | undefined])[] => [
      ['Standard', phrase`${standard.title}`],
      ['Kommune', standard.municipality && phrase`${standard.municipality.text}`],
      ['Udvalg', standard.committee && phrase`${standard.committee.text}`],
      ['Forvaltning', standard.department && phrase`${standard.department.text}`],
      ['Sagsnummer', standard.caseNumber && phrase`${standard.caseNumber.text}`],
      ['Version', standard.version && phrase`${standard.version.text}`],
      ['Gælder', standard.valid && period(standard.valid)],
      [
        'Vedtaget',
        standard.adopted &&
          phrase`${date(standard.adopted.date)}${standard.adopted.by ? ` af ${standard.adopted.by}` : ''}`,
      ],
      ['Opdateret', standard.updated && date(standard.updated.date)],
    ],
  };
}
