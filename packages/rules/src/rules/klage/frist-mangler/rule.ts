import { howToAppeal } from '../../../appeal.ts';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/frist-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['appeal', 'access'],
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const { access, appeal } = block;
      // A missing section is for klage/instans-mangler, a denied appeal for klage/afskaaret: one finding is enough.
      if (!appeal || appeal.deadline || appeal.instance?.to === 'none') continue;
      // An open offer makes no decisions as a rule, so that there is no deadline to give beforehand.
      if (access?.assessment?.rule === 'none' && !appeal.instance) continue;
      if (appeal.prose.some(({ text }) => /(?<!\p{L})(?:uger|ugers|klagefrist\p{L}*)(?!\p{L})/iu.test(text))) continue;
      for (const basis of howToAppeal(law, provisionIds)) {
        report({
          at: appeal,
          basis,
          severity: 'warning',
          message: (provisions) => texts[language].missing(provisions),
        });
      }
    }
  },
});
