import type { Purpose, PurposeEffect } from '@kvast/model/purpose';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { saysPreventive } from '../../../preventive-words.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'formaal/kun-kompenserende',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['purpose'],
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const compensation = onlyCompensates(block.purpose);
      if (!compensation) continue;
      const bases = basesFor(law, provisionIds, 'purpose').filter(({ clause }) =>
        clause.said.anyOf.includes('preventWorsening'),
      );
      // Where the service rests on help of another kind too (SEL § 83 or § 85), the compensation belongs there.
      if (bases.length < provisionIds.length) continue;
      for (const basis of bases) {
        report({
          at: compensation,
          basis,
          severity: 'info',
          message: (provisions) => texts[language].only(provisions),
        });
      }
    }
  },
});

/** The compensation that the help may come down to: nothing else, apart from clarifying needs, is meant in every case. */
function onlyCompensates(purpose: Purpose | undefined): PurposeEffect | undefined {
  const { effects = [], items = [], prose = [] } = purpose ?? {};
  const compensation = effects.find(({ effect }) => effect === 'compensate');
  if (!compensation || saysPreventive([...items, ...prose])) return undefined;
  const lines = Map.groupBy(effects, ({ range }) => range.start.line);
  return [...lines.values()].some(helpsOtherwise) ? undefined : compensation;
}

/** Does this line always ask for help that does more than compensate? With "eller", every alternative has to. */
function helpsOtherwise(line: readonly PurposeEffect[]): boolean {
  const doesMore = ({ effect }: PurposeEffect) => effect !== 'compensate' && effect !== 'clarifyNeed';
  return line[0]?.join === 'or' ? line.every(doesMore) : line.some(doesMore);
}
