import type { FollowUp } from '@kvast/model/follow-up';
import type { Duration } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { missingFollowUp } from '../../../required-parts.ts';
import { durationText } from '../../../wording/limit.ts';
import { andList } from '../../../wording/list.ts';
import { wordsIn } from '../../../words.ts';
import { texts } from './texts.ts';

const NUMBERS = ['', 'en|én|et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

export default defineRule({
  id: 'opfoelgning/efter-afslutning',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['followUp', 'afterwards'],
  check(context, report) {
    const { services, law, language } = context;
    for (const view of services) {
      // Where nothing at all is said about follow-up, opfoelgning/mangler says so.
      if (missingFollowUp(view, context)) continue;
      const words = wordsIn([view.block.followUp, view.block.afterwards]).join('\n');
      for (const id of view.provisionIds) {
        const missing = basesFor(law, [id], 'timing').filter(({ clause: { said } }) => {
          const asked = said.of === 'followUp' && said.event === 'end' && said.relation === 'after';
          return (
            asked && said.quantity && !isSaid(view.block.followUp, said.quantity) && !mentions(words, said.quantity)
          );
        });
        const [basis] = missing;
        if (!basis) continue;
        const times = missing.flatMap(({ clause }) =>
          clause.said.quantity ? [durationText(clause.said.quantity, language)] : [],
        );
        report({
          at: view.block.followUp ?? view.service.nameRange,
          basis,
          // The language has one line for it, so that a second time can only be read in the words.
          severity: 'warning',
          message: texts[language].missing(id, andList(times, language)),
        });
      }
    }
  },
});

/** `opfølgning efter forløbet: 1 måned` */
function isSaid(followUp: FollowUp | undefined, asked: Duration): boolean {
  const said = followUp?.afterEnd?.quantity;
  return said?.unit === asked.unit && said.amount === asked.amount;
}

/** "6 måneder", "seks måneder"; half a year is six months. */
function mentions(words: string, { amount, unit }: Duration): boolean {
  const [one, many] = [durationText({ amount: 1, unit }, 'da'), durationText({ amount: 2, unit }, 'da')];
  const name = (amount === 1 ? one : many).replace(/^\d+ /, '');
  const halfYear = unit === 'month' && amount === 6 ? '|et halvt år' : '';
  return new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${amount}|${NUMBERS[amount] ?? amount})\\.? ${name}${halfYear})(?!\\p{L})`,
    'iu',
  ).test(words);
}
