import { defineRule } from '../../../define-rule.ts';
import { reportDifferences } from '../../../different-help.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-betaling',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['betaling/hjaelpen-er-gratis', 'betaling/hjaelpen-koster'],
  check(context, report) {
    const text = texts[context.language];
    reportDifferences(
      context,
      {
        read: ({ block }) => {
          const fee = block.economy?.fee;
          return fee && { said: fee.free, at: fee.range };
        },
        disagree: (a, b) => a.said !== b.said,
        words: (free) => text[free ? 'free' : 'paid'](),
        severity: 'warning',
        say: (subject, own, other, same) => text[same ? 'sameService' : 'sameProvision'](subject, own, other),
        seeAlso: text.there(),
      },
      report,
    );
  },
});
