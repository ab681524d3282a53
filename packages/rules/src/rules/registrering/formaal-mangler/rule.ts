import { defineRule } from '../../../define-rule.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

/** Came into force together with the regulation that asks for a purpose (databeskyttelsesforordningen). */
const SINCE = '2018-05-25';

export default defineRule({
  id: 'registrering/formaal-mangler',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['registration'],
  check({ services, law, language }, report) {
    if (law.date < SINCE) return;
    for (const { block } of services) {
      const { registration } = block;
      // Words under the heading may well tell what the data are for.
      if (!registration || registration.prose.length > 0) continue;
      const [first, ...others] = registration.fields.filter(
        ({ purpose, required, basis }) => purpose === undefined && required !== 'never' && basis.length === 0,
      );
      if (!first) continue;
      const names = andList(
        [first, ...others].map(({ name }) => name),
        language,
      );
      report({ at: first, severity: 'info', message: texts[language].noPurpose(names) });
    }
  },
});
