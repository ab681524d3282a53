import type { Condition } from '@kvast/model/condition';
import type { Exclusion } from '@kvast/model/target-group';
import { citizenAsSubject } from '@kvast/reasoning/describe-citizen';
import { defineRule } from '../../../define-rule.ts';
import { conflictAmong, demandsOn, nobodyMeets, opposite, somebodyWith } from '../../../who-is-let-in.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/udelukker-alle',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions', 'exclusions'],
  check({ standard, services, terms, language }, report) {
    const text = texts[language];
    const groups = services.length > 0 ? services : [{ block: standard.shared, service: undefined }];
    for (const { block, service } of groups) {
      const demands = demandsOn(block);
      if (!demands || demands.length === 0) continue;
      const citizen = somebodyWith(demands, terms);
      if (!citizen) continue;
      const example = citizenAsSubject(citizen, terms, language);
      // A shared point may be right for other services, so the reader must know which one it empties.
      const nameFor = (exclusion: Exclusion) =>
        service?.targetGroup && !service.exclusions.includes(exclusion) ? service.name : undefined;
      const waysOut = new Map(block.exclusions.map((exclusion) => [wayOutOf(exclusion), exclusion]));
      const swallowing = [...waysOut].filter(([wayOut]) => nobodyMeets([...demands, wayOut], terms));
      for (const [, exclusion] of swallowing)
        report({ at: exclusion, severity: 'error', message: text.everybody(example, nameFor(exclusion)) });
      if (swallowing.length > 0 || !nobodyMeets([...demands, ...waysOut.keys()], terms)) continue;
      const conflict = conflictAmong([...demands, ...waysOut.keys()], terms);
      const together = conflict.flatMap((each) => waysOut.get(each) ?? []).sort(inReadingOrder);
      const last = together.at(-1);
      if (!last) continue;
      const lines = together.map(({ range }) => range.start.line);
      const others = together.slice(0, -1);
      report({
        at: last,
        severity: 'error',
        message: text.everybodyTogether(lines, example, nameFor(last)),
        related: others.map(({ range }) => ({ file: standard.file, range, message: text.excludesTheOthers() })),
      });
    }
  },
});

/** Whoever is not excluded: not meant, or meant but excepted. */
function wayOutOf({ condition, unless, range }: Exclusion): Condition {
  return unless ? { kind: 'any', of: [opposite(condition), unless], range } : opposite(condition);
}

function inReadingOrder(a: Exclusion, b: Exclusion): number {
  return a.range.start.line - b.range.start.line;
}
