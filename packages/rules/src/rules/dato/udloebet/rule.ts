import { lastDay } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { dateText, onDate } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'dato/udloebet',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, date, language }, report) {
    const { valid } = standard;
    if (!valid?.to || lastDay(valid.to) >= date) return;
    // Dates in the wrong order are another fault, with a rule of its own.
    if (valid.from && lastDay(valid.to) < valid.from.iso) return;
    report({
      at: valid,
      message: texts[language].expired(dateText(valid.to, language), onDate(date, language)),
      severity: 'error',
    });
  },
});
