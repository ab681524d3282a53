import { defineRule } from '../../../define-rule.ts';
import { dateText } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'dato/slutdato-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['head'],
  check({ standard, language }, report) {
    const { valid } = standard;
    if (!valid?.from || valid.to) return;
    report({ at: valid, message: texts[language].open(dateText(valid.from, language)), severity: 'info' });
  },
});
