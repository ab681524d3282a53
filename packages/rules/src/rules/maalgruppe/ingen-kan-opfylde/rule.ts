import type { Condition } from '@kvast/model/condition';
import { blocksOf } from '../../../blocks.ts';
import { defineRule } from '../../../define-rule.ts';
import { conflictAmong, demandsOn, nobodyMeets } from '../../../who-is-let-in.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/ingen-kan-opfylde',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions', 'exclusions'],
  check({ standard, services, terms, language }, report) {
    const text = texts[language];
    const blocks = blocksOf({ standard, services });
    for (const block of blocks) {
      const demands = demandsOn(block);
      if (!demands || !nobodyMeets(demands, terms)) continue;
      const conflict = [...conflictAmong(demands, terms)].sort((a, b) => a.range.start.line - b.range.start.line);
      const last = conflict.at(-1);
      if (!last || isTurnedRound(conflict)) continue;
      const lines = [...new Set(conflict.map(({ range }) => range.start.line))];
      const others = conflict.filter(({ range }) => range.start.line !== last.range.start.line);
      report({
        at: last,
        severity: 'error',
        message: text.nobody(lines),
        ...(others.length > 0 && {
          related: others.map(({ range }) => ({ file: standard.file, range, message: text.conflicting() })),
        }),
      });
    }
  },
});

/** Nobody meets an interval of two ages when it is written "29-18 år", and that is what alder/omvendt-interval is about. */
function isTurnedRound([only, ...others]: readonly Condition[]): boolean {
  if (others.length > 0 || only?.kind !== 'age') return false;
  const { from, to } = only.age;
  return typeof from === 'number' && typeof to === 'number';
}
