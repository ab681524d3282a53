import { defineRule } from '../../../define-rule.ts';
import { reportDifferences } from '../../../different-help.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-klage',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['klage/afskaaret', 'klage/lovet-uden-klageadgang'],
  check(context, report) {
    const text = texts[context.language];
    reportDifferences(
      context,
      {
        read: ({ block }) => {
          const instance = block.appeal?.instance;
          // A body of another kind is neither of the two that the law knows of here.
          return instance && instance.to !== 'other' ? { said: instance.to, at: instance.range } : undefined;
        },
        disagree: (a, b) => a.said !== b.said,
        words: (to) => text[to](),
        severity: 'error',
        whateverName: true,
        say: (subject, own, other, same) => text[same ? 'sameService' : 'sameProvision'](subject, own, other),
        seeAlso: text.there(),
      },
      report,
    );
  },
});
