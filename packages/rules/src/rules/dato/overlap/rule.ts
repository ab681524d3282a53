import { dayBefore } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { type Edition, editionsIn } from '../../../editions.ts';
import type { Discovery } from '../../../report.ts';
import { dateText } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'dato/overlap',
  scope: 'workspace',
  since: '0.2.0',
  check(context, report) {
    const text = texts[context.language];
    for (const editions of editionsIn(context)) {
      editions.forEach((later, index) => {
        const earlier = editions.slice(0, index).find(({ last }) => last >= later.first);
        const [here, there] = [later.context.standard, earlier?.context.standard];
        if (!earlier || !here.valid || !there?.valid) return;
        const from = later.first > earlier.first ? later.first : earlier.first;
        report({
          file: here.file,
          at: here.valid,
          severity: 'error',
          message: text.both(here.title, dateText(from, context.language)),
          related: [{ file: there.file, range: there.valid.range, message: text.there() }],
          fixes: closing(earlier, later, text.close()),
        });
      });
    }
  },
});

/** Ends the earlier edition the day before the later one begins. */
function closing({ context, first }: Edition, later: Edition, title: string): Discovery['fixes'] {
  const { file, valid } = context.standard;
  if (!valid?.from || first >= later.first) return [];
  const newText = `gælder: fra ${dateText(valid.from, 'da')} til ${dateText(dayBefore(later.first), 'da')}`;
  return [{ title, safe: false, edits: [{ file, at: valid, newText }] }];
}
