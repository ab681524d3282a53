import { defineRule } from '../../../define-rule.ts';
import { dutiesAt } from '../../../duty.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'pligt/delvis-skal-skrevet-som-kan',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { service, block } of services) {
      const duty = block.extent?.duty;
      if (duty?.modality !== 'may') continue;
      for (const ref of service.provisions) {
        const duties = dutiesAt(law, ref);
        const basis = duties.find(({ clause }) => clause.said.modality === 'must');
        // A provision that is a duty throughout is for pligt/skal-skrevet-som-kan.
        if (!basis || duties.every(({ clause }) => clause.said.modality === 'must')) continue;
        report({ at: duty, basis, message: (provisions) => texts[language].partly(provisions) });
      }
    }
  },
});
