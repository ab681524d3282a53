import type { AgeInterval } from '@kvast/model/condition';
import type { Contact } from '@kvast/model/contact';
import type { TargetGroup } from '@kvast/model/target-group';
import { reachOf } from '../../../ages.ts';
import { blocksOf } from '../../../blocks.ts';
import { defineRule, type RuleContext } from '../../../define-rule.ts';
import { ageText } from '../../../wording/age.ts';
import { texts } from './texts.ts';

type WrittenAge = NonNullable<TargetGroup['age']>;

export default defineRule({
  id: 'kontakt/alder-uden-for-maalgruppen',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    const { standard, language } = context;
    const text = texts[language];
    for (const [contact, targets] of targetAges(context)) {
      const { age } = contact;
      const target = targets[0];
      // A contact that several services share is right as long as it fits one of them.
      if (!age || !target || !targets.every((one) => one && reachesOutside(age, one.age))) continue;
      const inside = common(age, target.age);
      const at = contact.ageRange ?? contact;
      report({
        at,
        message: text.outside(contact.name, ageText(age, language), ageText(target.age, language)),
        severity: 'warning',
        related: [{ file: standard.file, range: target.range, message: text.target(ageText(target.age, language)) }],
        fixes:
          inside && contact.ageRange
            ? [
                {
                  title: text.setAge(inside),
                  safe: false,
                  edits: [{ at: contact.ageRange, newText: `for alder ${inside}` }],
                },
              ]
            : [],
      });
    }
  },
});

/** Each contact with the age of every service that it is a contact for, or of the standard where there are no services. */
function targetAges({ standard, services }: RuleContext): Map<Contact, (WrittenAge | undefined)[]> {
  const blocks = blocksOf({ standard, services });
  const found = new Map<Contact, (WrittenAge | undefined)[]>();
  for (const { contacts, targetGroup } of blocks) {
    for (const contact of contacts) found.set(contact, [...(found.get(contact) ?? []), targetGroup?.age]);
  }
  return found;
}

/** Only ends that are written count: "under 30 år" is said of a contact without meaning children. */
function reachesOutside(contact: AgeInterval, target: AgeInterval): boolean {
  const [own, wanted] = [reachOf(contact), reachOf(target)];
  const startsBefore = contact.from !== undefined && own.first.latest < wanted.first.earliest;
  const endsAfter = contact.to !== undefined && own.last.earliest > wanted.last.latest;
  const never = own.last.latest < wanted.first.earliest || own.first.earliest > wanted.last.latest;
  return startsBefore || endsAfter || never;
}

/** The ages that both reach, where they are plain numbers. */
function common(contact: AgeInterval, target: AgeInterval): string | undefined {
  const from = Math.max(numberOr(contact.from, 0), numberOr(target.from, 0));
  const to = Math.min(numberOr(contact.to, Number.POSITIVE_INFINITY), numberOr(target.to, Number.POSITIVE_INFINITY));
  const plain = [contact.from, contact.to, target.from, target.to].every((bound) => bound !== 'pensionAge');
  return plain && from > 0 && from <= to && Number.isFinite(to) ? `${from}-${to} år` : undefined;
}

function numberOr(bound: AgeInterval['from'], otherwise: number): number {
  return typeof bound === 'number' ? bound : otherwise;
}
