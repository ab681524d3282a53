import { defineRule } from '../../../define-rule.ts';
import { hasExpired, isComplete } from '../../../suppressions.ts';
import { dateText } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'undtag/udloebet',
  scope: 'suppression',
  since: '0.1.0',
  check({ uses, date, language }, report) {
    const text = texts[language];
    for (const { suppression, standard, covered } of uses) {
      const { until, rule } = suppression;
      const [first] = covered;
      if (!first || !until || !isComplete(suppression) || !hasExpired(suppression, date)) continue;
      report({
        at: suppression,
        file: standard.file,
        severity: 'warning',
        message: text.expired(rule, dateText(until, language), first.range.start.line),
        related: covered.map(({ file, range }) => ({ file, range, message: text.back() })),
      });
    }
  },
});
