import { defineRule } from '../../../define-rule.ts';
import { sentencesOfParts } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

/** "§ 82" with no letter after it, or "§§ 82 a-c" and "§ 82 a/b" as if they were one. */
const UNSPECIFIED = /§{1,2}\s?82(?!\d)(?!\s?[a-d](?!\p{L}))|§{1,2}\s?82\s?[a-d]\s?[-–/]\s?(?:82\s?)?[a-d](?!\p{L})/iu;
const EARLY_HELP = /^serviceloven § 82 [abc]$/;

export default defineRule({
  id: 'registrering/uspecificeret',
  scope: 'standard',
  since: '0.2.0',
  check({ services, language }, report) {
    for (const { block, provisionIds } of services) {
      const { registration } = block;
      const provision = provisionIds.find((id) => EARLY_HELP.test(id));
      if (!registration || !provision) continue;
      const inFields = registration.fields.filter(({ name, purpose = '' }) => UNSPECIFIED.test(`${name} ${purpose}`));
      const inWords = sentencesOfParts([registration]).filter(({ text }) => UNSPECIFIED.test(text));
      for (const at of [...inFields, ...inWords]) {
        report({ at, severity: 'warning', provision, message: texts[language].unspecified() });
      }
    }
  },
});
