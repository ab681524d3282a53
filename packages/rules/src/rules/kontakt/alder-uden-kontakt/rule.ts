import type { AgeInterval } from '@kvast/model/condition';
import { reachOf } from '../../../ages.ts';
import { blocksOf } from '../../../blocks.ts';
import { defineRule } from '../../../define-rule.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { texts } from './texts.ts';

/** An open target group is followed to this age; a contact that ends before has an end that matters. */
const OLDEST = 100;

export default defineRule({
  id: 'kontakt/alder-uden-kontakt',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['contacts', 'targetGroup'],
  check({ standard, services, workspace, language }, report) {
    const text = texts[language];
    const ofMunicipality = ownMunicipality(standard, workspace)?.contacts ?? [];
    const blocks = blocksOf({ standard, services });
    for (const { contacts, targetGroup } of blocks) {
      const first = contacts[0];
      const target = targetGroup?.age;
      const ages = [...contacts, ...ofMunicipality].map(({ age }) => age);
      if (!first || target?.age.from === undefined || ages.includes(undefined)) continue;
      const hole = firstHole(
        target.age,
        ages.filter((age) => age !== undefined),
      );
      if (!hole) continue;
      report({
        at: first.ageRange ?? first,
        message: text.hole(hole.to >= OLDEST ? text.from(hole.from) : text.span(hole.from, hole.to)),
        severity: 'warning',
        related: [{ file: standard.file, range: target.range, message: text.target() }],
      });
    }
  },
});

/** The lowest stretch of ages that surely belongs to the target group and surely to no contact. */
function firstHole(target: AgeInterval, contacts: readonly AgeInterval[]): { from: number; to: number } | undefined {
  const reach = reachOf(target);
  const last = Math.min(reach.last.earliest, OLDEST);
  const covered = (age: number) =>
    contacts.map(reachOf).some((contact) => contact.first.earliest <= age && age <= contact.last.latest);
  let from = reach.first.latest;
  while (from <= last && covered(from)) from++;
  if (from > last) return undefined;
  let to = from;
  while (to < last && !covered(to + 1)) to++;
  return { from, to };
}
