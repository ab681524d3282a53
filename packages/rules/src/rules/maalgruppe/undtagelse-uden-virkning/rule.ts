import type { Condition } from '@kvast/model/condition';
import type { Exclusion } from '@kvast/model/target-group';
import type { TermIndex } from '@kvast/model/term-index';
import { citizenAsSubject } from '@kvast/reasoning/describe-citizen';
import { blocksOf } from '../../../blocks.ts';
import { defineRule } from '../../../define-rule.ts';
import { demandsOn, nobodyMeets, opposite, somebodyWith } from '../../../who-is-let-in.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/undtagelse-uden-virkning',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions', 'exclusions'],
  check({ standard, services, terms, language }, report) {
    const text = texts[language];
    const blocks = blocksOf({ standard, services });
    for (const exclusion of new Set(blocks.flatMap(({ exclusions }) => exclusions))) {
      const { unless } = exclusion;
      if (!unless) continue;
      // A shared exception is worth its line as soon as it makes a difference to one service.
      const concerned = blocks
        .filter(({ exclusions }) => exclusions.includes(exclusion))
        .map((block) => excludedFrom(demandsOn(block), exclusion))
        .filter((excluded) => !excluded || somebodyWith(excluded, terms));
      const reached = new Set(concerned.map((excluded) => reachOf(unless, excluded, terms)));
      const [first] = concerned;
      const citizen = first && somebodyWith(first, terms);
      if (!citizen || reached.size > 1) continue;
      if (reached.has('nobody')) {
        const message = text.nobody(citizenAsSubject(citizen, terms, language));
        report({ at: unless, severity: 'warning', message });
      } else if (reached.has('everybody')) report({ at: unless, severity: 'warning', message: text.everybody() });
    }
  },
});

function excludedFrom(demands: readonly Condition[] | undefined, { condition }: Exclusion) {
  return demands && [...demands, condition];
}

/** Who of those who would be excluded is saved by the exception? */
function reachOf(
  unless: Condition,
  excluded: readonly Condition[] | undefined,
  terms: TermIndex,
): 'nobody' | 'everybody' | 'some' {
  if (!excluded) return 'some';
  if (nobodyMeets([...excluded, unless], terms)) return 'nobody';
  return nobodyMeets([...excluded, opposite(unless)], terms) ? 'everybody' : 'some';
}
