import { defineRule } from '../../../define-rule.ts';
import { reportDifferences } from '../../../different-help.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-visitation',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const text = texts[context.language];
    reportDifferences(
      context,
      {
        read: ({ block }) => {
          const assessment = block.access?.assessment;
          return assessment && { said: assessment.rule, at: assessment.range };
        },
        disagree: (a, b) => a.said !== b.said,
        words: (said) => text[said](),
        severity: 'warning',
        say: (subject, own, other, same) => text[same ? 'sameService' : 'sameProvision'](subject, own, other),
        seeAlso: text.there(),
      },
      report,
    );
  },
});
