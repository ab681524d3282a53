import { missingAppeal } from '../../../appeal.ts';
import { defineRule } from '../../../define-rule.ts';
import { reportLacks } from '../../../lacks.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/tavs',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['appeal'],
  check({ services, law, language }, report) {
    const lacks = services.flatMap((view) => {
      const { none, toAnkestyrelsen } = missingAppeal(view, law);
      // Where some of it can be appealed, klage/instans-mangler says so.
      return toAnkestyrelsen.length > 0 ? [] : none.map((basis) => ({ service: view.service, basis }));
    });
    reportLacks(lacks, { severity: 'info', message: texts[language].silent, language }, report);
  },
});
