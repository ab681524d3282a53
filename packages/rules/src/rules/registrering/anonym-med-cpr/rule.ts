import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'registrering/anonym-med-cpr',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['access', 'registration'],
  check({ services, language, standard }, report) {
    const text = texts[language];
    for (const { block } of services) {
      const { registration } = block;
      if (registration?.anonymous?.when !== 'always') continue;
      const cpr = registration.fields.find(({ type, required }) => type === 'cpr' && required !== 'never');
      if (!cpr) continue;
      report({
        at: cpr,
        severity: 'error',
        message: text.contradiction(),
        related: [{ file: standard.file, range: registration.anonymous.range, message: text.anonymousHere() }],
      });
    }
  },
});
