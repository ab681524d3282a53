import { appealWords, howToAppeal } from '../../../appeal.ts';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

const AGAIN = /genvurder|(?:vurder|behandl|ser|kigge?r?)\p{L}* .*(?:igen|på ny)(?!\p{L})/iu;

export default defineRule({
  id: 'klage/genvurdering-mangler',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['appeal'],
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const view of services) {
      const { appeal } = view.block;
      if (appeal?.instance?.to !== 'ankestyrelsen' || appeal.reconsideration || AGAIN.test(appealWords(view))) continue;
      const { instance } = appeal;
      const { end } = appeal.sendTo?.range ?? instance.range;
      for (const basis of howToAppeal(law, view.provisionIds)) {
        report({
          at: instance,
          basis,
          severity: 'info',
          message: (provisions) => text.missing(provisions),
          fixes: [
            {
              title: text.write(),
              safe: false,
              edits: [{ at: { start: end, end }, newText: '\ngenvurdering: højst 4 uger' }],
            },
          ],
        });
      }
    }
  },
});
