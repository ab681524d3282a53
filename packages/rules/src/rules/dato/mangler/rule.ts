import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'dato/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['head'],
  check({ standard, language }, report) {
    if (!standard.valid) report({ at: standard, message: texts[language].missing(), severity: 'warning' });
  },
});
