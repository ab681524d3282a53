import { appealLaw } from '../../../appeal.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/afskaaret',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const instance = block.appeal?.instance;
      if (instance?.to !== 'none') continue;
      const { none, toAnkestyrelsen } = appealLaw(law, provisionIds);
      if (none.length > 0) continue;
      for (const basis of toAnkestyrelsen) {
        report({
          at: instance,
          basis,
          message: (provisions) => text.denied(provisions),
          fixes: [
            {
              title: text.setToInstance(),
              safe: false,
              edits: [{ at: instance, newText: 'klageadgang: Ankestyrelsen' }],
            },
          ],
        });
      }
    }
  },
});
