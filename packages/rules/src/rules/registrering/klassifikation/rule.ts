import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

/** Group, subject and topic, two digits each; maybe the letter and two digits of what is done in the case. */
const SUBJECT = /^\d{2}\.\d{2}\.\d{2}(?:[- ]\p{Lu}\d{2})?$/u;
/** Main account and function; what a municipality adds to it is its own. */
const ACCOUNT = /^\d\.\d{2}\.\d{2}(?!\d)/;

export default defineRule({
  id: 'registrering/klassifikation',
  scope: 'standard',
  since: '0.2.0',
  check({ services, language }, report) {
    for (const { block } of services) {
      const { caseSubject, account } = block.registration ?? {};
      if (caseSubject && !SUBJECT.test(caseSubject.text)) {
        report({ at: caseSubject, severity: 'warning', message: texts[language].subject(caseSubject.text) });
      }
      if (account && !ACCOUNT.test(account.text)) {
        report({ at: account, severity: 'warning', message: texts[language].account(account.text) });
      }
    }
  },
});
