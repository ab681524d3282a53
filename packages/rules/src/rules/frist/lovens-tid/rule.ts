import type { Statement, Timed } from '@kvast/model/law';
import { type Duration, isLonger, type TimeUnit } from '@kvast/model/time';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { sentencesAbout } from '../../../forbidden-wording.ts';
import { basesFor } from '../../../legal-basis.ts';
import { DENIAL } from '../../../own-sentences.ts';
import { durationText, limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

type Timing = Extract<Statement, { kind: 'timing' }>;
type Subject = Extract<Timed, 'start' | 'plan'>;

/** What a sentence must speak of before a length of time in it is compared with the law's. */
const SPEAKS_OF: Readonly<Record<Subject, RegExp>> = {
  start:
    /(?<!\p{L})(?:behandling\p{L}*|støtte\p{L}*|hjælp\p{L}*|forløb\p{L}*).*(?<!\p{L})(?:begynder|starter|går i gang|sættes i gang|iværksættes|påbegyndes)|(?<!\p{L})(?:begynder|starter|sætter|iværksætter|går).*(?:behandling\p{L}*|støtten|hjælpen|forløbet)/iu,
  plan: /(?<!\p{L})(?:unge|hand(?:l|el))?plan(?:en)?(?!\p{L}).*(?<!\p{L})(?:før|inden)(?!\p{L}).*18|(?<!\p{L})(?:før|inden)(?!\p{L}).*18.*plan(?:en)?(?!\p{L})/iu,
};
const LENGTH =
  /(?<!\p{L}|\d)(\d+|en|et|én|ét|to|tre|fire|fem|seks|otte|ti|tolv) (dage?|hverdage?|uger?|måneder|måned)(?!\p{L})/giu;
const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  én: 1,
  ét: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  otte: 8,
  ti: 10,
  tolv: 12,
};

export default defineRule({
  id: 'frist/lovens-tid',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const { services, law, language } = context;
    const text = texts[language];
    const timings = (view: ServiceView, of: Subject) =>
      basesFor(law, view.provisionIds, 'timing').filter(
        ({ clause }) => clause.said.of === of && clause.said.bound === 'latest' && clause.said.quantity !== undefined,
      );
    const concernsAll = (of: Subject) => services.every((view) => timings(view, of).length > 0);
    const areAllConcerned = { start: concernsAll('start'), plan: concernsAll('plan') };
    for (const view of services) {
      const { deadline, starts = [] } = view.block.access ?? {};
      for (const basis of timings(view, 'start')) {
        const { quantity, event } = basis.clause.said;
        if (!quantity || event !== 'enquiry') continue;
        const allowed = durationText(quantity, language);
        for (const { limit, when } of starts) {
          // What is said of some cases only may be those where the law lets it take longer.
          if (!limit || when !== undefined || isLonger(limit.quantity, quantity) !== true) continue;
          const written = limitText(limit, language);
          report({
            at: limit,
            basis,
            severity: 'error',
            message: (provisions) => text.begins(provisions, allowed, written),
          });
        }
        // Help that must begin so soon after the enquiry cannot wait longer for a decision.
        if (!deadline?.limit || isLonger(deadline.limit.quantity, quantity) !== true) continue;
        const written = limitText(deadline.limit, language);
        report({
          at: deadline.limit,
          basis,
          severity: 'error',
          message: (provisions) => text.decision(provisions, allowed, written),
        });
      }
      for (const of of ['start', 'plan'] as const) {
        // Where the beginning has its own line, that is what counts.
        if (of === 'start' && starts.length > 0) continue;
        for (const basis of timings(view, of)) {
          for (const sentence of sentencesAbout(view, areAllConcerned[of])) {
            if (!SPEAKS_OF[of].test(sentence.text) || DENIAL.test(sentence.text)) continue;
            const wrong = lengthsIn(sentence.text).find((length) => isWrong(length, basis.clause.said));
            const { quantity } = basis.clause.said;
            if (!wrong || !quantity) continue;
            report({
              at: sentence,
              basis,
              severity: 'warning',
              message: (provisions) =>
                text[of](provisions, durationText(quantity, language), durationText(wrong, language)),
            });
          }
        }
      }
    }
  },
});

/** Too long after something, or too short before it. */
function isWrong(length: Duration, { quantity = length, relation }: Timing): boolean {
  return relation === 'before' ? isLonger(quantity, length) === true : isLonger(length, quantity) === true;
}

function lengthsIn(sentence: string): Duration[] {
  return [...sentence.matchAll(LENGTH)].flatMap(([, number = '', unit = '']): Duration[] => {
    const amount = NUMBERS[number.toLowerCase()] ?? Number(number);
    return Number.isNaN(amount) ? [] : [{ amount, unit: unitOf(unit.toLowerCase()) }];
  });
}

function unitOf(word: string): TimeUnit {
  if (word.startsWith('hverdag')) return 'workday';
  if (word.startsWith('dag')) return 'day';
  return word.startsWith('uge') ? 'week' : 'month';
}
