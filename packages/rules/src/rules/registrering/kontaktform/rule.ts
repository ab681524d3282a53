import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'registrering/kontaktform',
  scope: 'standard',
  since: '0.2.0',
  check({ services, language }, report) {
    const text = texts[language];
    for (const { block } of services) {
      const { anonymous, contactForms = [] } = block.registration ?? {};
      const [first] = contactForms;
      if (anonymous?.when === 'byContactForm' && !first) {
        report({ at: anonymous, severity: 'warning', message: text.noForms() });
      } else if (first && anonymous?.when !== 'byContactForm') {
        report({ at: first, severity: 'warning', message: text.noMeaning() });
      }
    }
  },
});
