import type { Located } from '@kvast/model/source';
import { lastDay } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import type { Message } from '../../../message.ts';
import { dateText, onDate } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'dato/raekkefoelge',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, language }, report) {
    const { valid, adopted, updated } = standard;
    if (!valid?.from) return;
    const text = texts[language];
    const from = onDate(valid.from, language);
    if (valid.to && lastDay(valid.to) < valid.from.iso) {
      report({ at: valid, message: text.endsBeforeStart(from, onDate(valid.to, language)), severity: 'error' });
    }
    const against = (at: Located, message: Message) =>
      report({
        at,
        message,
        severity: 'warning',
        related: [{ file: standard.file, range: valid.range, message: text.validity() }],
      });
    // A month means any day in it: only what cannot be right on any of them is reported.
    if (adopted && adopted.date.iso > lastDay(valid.from)) {
      against(adopted, text.adoptedAfterStart(onDate(adopted.date, language), dateText(valid.from, language)));
    }
    if (updated && updated.date.iso > sixMonthsAfter(lastDay(valid.from))) {
      against(updated, text.updatedLongAfterStart(onDate(updated.date, language), from));
    }
  },
});

function sixMonthsAfter(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}
