import { defineRule } from '../../../define-rule.ts';
import { reportDifferences } from '../../../different-help.ts';
import { surelyDiffer } from '../../../durations.ts';
import { limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-frist',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const text = texts[context.language];
    reportDifferences(
      context,
      {
        read: ({ block }) => {
          const limit = block.access?.deadline?.limit;
          return limit && { said: limit, at: limit.range };
        },
        disagree: (a, b) => surelyDiffer(a.said.quantity, b.said.quantity),
        words: (limit) => limitText(limit, context.language),
        severity: 'warning',
        say: (subject, own, other, same) => text[same ? 'sameService' : 'sameProvision'](subject, own, other),
        seeAlso: text.there(),
      },
      report,
    );
  },
});
