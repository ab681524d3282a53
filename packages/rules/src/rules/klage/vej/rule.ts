import { appealWords, howToAppeal } from '../../../appeal.ts';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

const SEND_TO = 'klagen sendes til: kommunen';

export default defineRule({
  id: 'klage/vej',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['appeal'],
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const view of services) {
      const { appeal } = view.block;
      // Where no instance is given, klage/instans-mangler asks for all of it.
      if (appeal?.instance?.to !== 'ankestyrelsen') continue;
      const { sendTo, instance } = appeal;
      const direct = sendTo && /ankestyrelsen/i.test(sendTo.text) && !/kommune/i.test(sendTo.text);
      if (!direct && (sendTo || saysWhereInWords(appealWords(view)))) continue;
      const { end } = instance.range;
      for (const basis of howToAppeal(law, view.provisionIds)) {
        report({
          at: direct ? sendTo : instance,
          basis,
          severity: 'warning',
          message: (provisions) => (direct ? text.direct(provisions) : text.nowhere(provisions)),
          fixes: [
            {
              title: text.write(),
              safe: false,
              edits: [
                direct ? { at: sendTo, newText: 'kommunen' } : { at: { start: end, end }, newText: `\n${SEND_TO}` },
              ],
            },
          ],
        });
      }
    }
  },
});

/** "Du skal klage til kommunen", "Send klagen til os", "Vi vurderer sagen igen, før Ankestyrelsen får den". */
function saysWhereInWords(words: string): boolean {
  return words
    .split(/(?<=[.!?;])\s+/)
    .some(
      (sentence) =>
        /klag/i.test(sentence) && /kommunen|forvaltning|afdeling|myndighed|til os|til visitation/i.test(sentence),
    );
}
