import { appealLaw } from '../../../appeal.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/lovet-uden-klageadgang',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const instance = block.appeal?.instance;
      if (instance?.to !== 'ankestyrelsen') continue;
      const { none, toAnkestyrelsen } = appealLaw(law, provisionIds);
      // A service that mixes both kinds is for klage/faelles-afsnit.
      if (toAnkestyrelsen.length > 0) continue;
      for (const basis of none) {
        report({
          at: instance,
          basis,
          message: (provisions) => text.promised(provisions),
          fixes: [{ title: text.setToNone(), safe: false, edits: [{ at: instance, newText: 'klageadgang: ingen' }] }],
        });
      }
    }
  },
});
