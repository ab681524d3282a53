import { suggestedEnd } from '@kvast/model/suppression';
import { defineRule } from '../../../define-rule.ts';
import { isComplete } from '../../../suppressions.ts';
import { dateText } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'undtag/mangelfuld',
  scope: 'suppression',
  since: '0.1.0',
  check({ uses, date, language }, report) {
    const text = texts[language];
    for (const { suppression, standard } of uses) {
      if (isComplete(suppression)) continue;
      const { rule, until, reason } = suppression;
      const end = dateText(until ?? suggestedEnd(standard.valid, date), 'da');
      const newText = `undtag: ${rule} til ${end} fordi "${reason ?? ''}"`;
      // Where everything but the words of the reason is there, only the writer can go on.
      const mendable = !until || reason === undefined;
      report({
        at: suppression,
        file: standard.file,
        severity: 'warning',
        message: text.incomplete(rule, { end: !until, reason: !reason }),
        fixes: mendable ? [{ title: text.complete(newText), safe: false, edits: [{ at: suppression, newText }] }] : [],
      });
    }
  },
});
