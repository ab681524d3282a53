import { defineRule } from '../../../define-rule.ts';
import { idsOf } from '../../../legal-basis.ts';
import { namesProvision } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

const SUPPORT = 'serviceloven § 85';
const COMPANION = 'serviceloven § 97';
const GOING_ALONG = /(?<!\p{L})(?:led?sage|følgeskab)/iu;

/** Rests on no clause: what is known of it is how municipalities tell the two kinds of help apart. */
export default defineRule({
  id: 'samspil/ledsagelse',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['notIncluded', 'exclusions'],
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      if (!provisionIds.includes(SUPPORT)) continue;
      for (const item of block.notIncluded) {
        if (item.unless || !GOING_ALONG.test(item.text)) continue;
        const named = [...item.provisions, ...(item.referTo?.provisions ?? [])];
        if (!idsOf(named).includes(COMPANION) && !namesProvision(item.text, COMPANION, law)) continue;
        report({ at: item, severity: 'info', provision: COMPANION, message: texts[language].excluded() });
      }
    }
  },
});
