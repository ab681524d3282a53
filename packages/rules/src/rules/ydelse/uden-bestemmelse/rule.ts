import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'ydelse/uden-bestemmelse',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: [],
  check({ services, language }, report) {
    for (const { service } of services) {
      if (service.provisions.length > 0) continue;
      report({ at: service, message: texts[language].missing(service.name), severity: 'error' });
    }
  },
});
