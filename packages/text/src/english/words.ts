import type { Sources } from '../danish/leaf-clause.ts';
import { logicOf } from '../danish/logic.ts';
import { isSameDay } from '../danish/numbers.ts';
import type { Reader } from '../danish/voice.ts';
import type { Words } from '../danish/words.ts';
import type { TextForm } from '../document-tree.ts';
import { type Phrase, phrase, sentence } from '../phrase.ts';
import { entry, leafClause, RISK_BESIDE, ruleBlocks, said } from './conditions.ts';
import { and, duration, limited, quoted, stated } from './figures.ts';
import { heading } from './headings.ts';
import { type EnglishVoice, englishVoice } from './voice.ts';
import { documentWords } from './words-document.ts';
import { helpWords } from './words-help.ts';
import { practicalWords } from './words-practical.ts';

/** All that a text says, in English. What the municipality wrote itself stays Danish, and is marked as such. */
export function englishWords(
  form: TextForm,
  reader: Reader | undefined,
  sources: Sources,
  written: (text: string) => Phrase,
): Words {
  const voice = englishVoice(form, reader);
  const { you } = voice;
  return {
    language: 'en',
    heading: (name) => heading(name, form),
    label: 'Quality standard',
    page: { contents: 'Contents', skipToText: 'Go to the text', page: 'Page', of: 'of' },

    logic: (condition) => logicOf(condition, (leaf) => leafClause(leaf, voice, sources)),
    ruleBlocks: (opening, rule) => ruleBlocks(opening, rule, voice),
    riskBeside: RISK_BESIDE,
    conditionEntry: (logic) => entry(logic, voice),
    nevertheless: (unless) => sentence(phrase`${you} can get the help all the same if ${said(unless, voice)}`),
    notWhen: (unless) => sentence(phrase`this does not hold if ${said(unless, voice)}`),

    easy: easyWords(voice),
    ...courseWords(voice),
    ...documentWords(voice, sources, written),
    ...helpWords(voice, sources, written),
    ...practicalWords(voice, sources, written),

    services: (names) => sentence(phrase`here ${you} can read about ${and(names.map(quoted))}`),
    guidingLevel: () =>
      phrase`The level in this text is a guide. The municipality always looks at ${voice.reader === 'relative' ? 'the' : voice.person.your} situation individually, and may therefore give other help.`,
  };
}

function easyWords({ you }: EnglishVoice): Words['easy'] {
  return {
    about: () => phrase`This is the short text. All rules are in the long one.`,
    whoIsLong: () =>
      phrase`The municipality looks at whether ${you} can get the help. The long text tells what it looks at.`,
    mayBeMore: () => phrase`There may be more rules. They are in the long text.`,
    costsMore: () => phrase`Some of it costs money. The long text says how much.`,
    appealTo: (to) => phrase`If the answer is no, ${you} ${to === 'none' ? 'cannot' : 'can'} complain.`,
    appealWithin: (limit) =>
      limit.bound === 'exactly' || limit.bound === 'atMost'
        ? phrase`The complaint must come within ${duration(limit.quantity)}.`
        : phrase`The time limit is ${limited(limit)}.`,
    appealDiffers: () => sentence(phrase`${you} can complain in some cases. The long text says when`),
    notADecision: () => phrase`The text is not an answer in a case.`,
  };
}

function courseWords({ you, plural }: EnglishVoice) {
  return {
    stops: { contact: 'Contact', decision: 'Answer', start: 'Start', followUp: 'Follow-up', end: 'End' },
    needsNoApproval: () => sentence(phrase`${you} can come without applying first`),
    answerWithin: (limit: Parameters<Words['answerWithin']>[0]) => {
      const within = isSameDay(limit)
        ? 'the same day'
        : limit.bound === 'atMost'
          ? `within ${duration(limit.quantity)}`
          : `after ${limited(limit)}`;
      const strength = limit.strength === 'law' || limit.strength === 'serviceLevel' ? undefined : limit.strength;
      return stated(`${you} ${plural ? 'get' : 'gets'} an answer ${within}`, strength);
    },
    lasts: (rule: Parameters<Words['lasts']>[0]) =>
      rule.kind === 'unlimited'
        ? phrase`The help has no end date.`
        : stated(
            `the help lasts ${limited(rule.limit)}`,
            rule.limit.strength === 'law' || rule.limit.strength === 'serviceLevel' ? undefined : rule.limit.strength,
          ),
    requirementColumns: () => ({ requirement: 'Requirement', meaning: 'What it means' }),
  };
}
