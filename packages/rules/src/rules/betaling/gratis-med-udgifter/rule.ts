import type { Economy } from '@kvast/model/standard';
import { defineRule } from '../../../rule.ts';
import { sentencesIn } from '../../../words.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'betaling/gratis-med-udgifter',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, services, language }, report) {
    const text = texts[language];
    for (const { economy } of [standard.shared, ...services.map(({ block }) => block)]) {
      if (!economy?.fee?.free || economy.ownCosts.length === 0 || saysBoth(economy)) continue;
      report({
        at: economy.fee,
        message: text.hidden(),
        severity: 'info',
        related: economy.ownCosts.map(({ range }) => ({ file: standard.file, range, message: text.ownCost() })),
      });
    }
  },
});

/** "Støtten er gratis, men du betaler selv bussen." */
function saysBoth({ prose }: Economy): boolean {
  return sentencesIn(prose).some(
    (sentence) => /gratis|koster (ikke|intet)/i.test(sentence) && /\bselv\b/i.test(sentence),
  );
}
