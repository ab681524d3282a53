import type { Block } from '@kvast/model/block';
import { defineRule } from '../../../define-rule.ts';
import { wordsIn } from '../../../words.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'betaling/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['economy'],
  check({ standard, services, language }, report) {
    const text = texts[language];
    const silent = services.filter(({ block }) => !saysPrice(block));
    if (silent.length === services.length) {
      // A standard that holds what others share has no help that could cost anything.
      if (!saysPrice(standard.shared) && !standard.commonFor)
        report({ at: standard, message: text.all(), severity: 'info' });
      return;
    }
    for (const { service } of silent)
      report({ at: service.nameRange, message: text.one(service.name), severity: 'info' });
  },
});

function saysPrice({ economy }: Block): boolean {
  return economy?.fee !== undefined || wordsIn(economy?.prose).some((words) => /gratis|kost|betal|pris/i.test(words));
}
