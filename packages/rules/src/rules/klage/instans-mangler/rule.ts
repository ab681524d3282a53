import { appealLaw } from '../../../appeal.ts';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/instans-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['appeal'],
  check({ services, law, language }, report) {
    for (const { service, block, provisionIds } of services) {
      const { appeal } = block;
      if (appeal?.instance || appeal?.prose.some(({ text }) => /ankestyrelsen/i.test(text))) continue;
      for (const basis of appealLaw(law, provisionIds).toAnkestyrelsen) {
        report({
          at: appeal ?? service.nameRange,
          basis,
          severity: 'warning',
          message: (provisions) => texts[language].missing(provisions),
        });
      }
    }
  },
});
