import type { DurationRule } from '@kvast/model/limit';
import { defineRule } from '../../../define-rule.ts';
import { reportDifferences } from '../../../different-help.ts';
import { surelyDiffer } from '../../../durations.ts';
import { limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-varighed',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['varighed/over-lovens-graense', 'varighed/mangler', 'varighed/bloed-graense'],
  check(context, report) {
    const text = texts[context.language];
    reportDifferences(
      context,
      {
        read: ({ block }) => block.extent?.duration && { said: block.extent.duration, at: block.extent.duration.range },
        disagree: (a, b) => differ(a.said, b.said),
        words: (rule) => (rule.kind === 'limit' ? limitText(rule.limit, context.language) : text.unlimited()),
        severity: 'error',
        say: (subject, own, other, same) => text[same ? 'sameService' : 'sameProvision'](subject, own, other),
        seeAlso: text.there(),
      },
      report,
    );
  },
});

/** Six months and 26 weeks do not differ. */
function differ(a: DurationRule, b: DurationRule): boolean {
  if (a.kind !== 'limit' || b.kind !== 'limit') return a.kind !== b.kind;
  return surelyDiffer(a.limit.quantity, b.limit.quantity);
}
