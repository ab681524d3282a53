import { provisionId } from '@kvast/model/provision-ref';
import { defineRule } from '../../../define-rule.ts';
import { provisionRefsIn } from '../../../provision-refs.ts';
import { nearestSections } from './sections.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'henvisning/ukendt-bestemmelse',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, catalogue, language }, report) {
    for (const ref of provisionRefsIn(standard)) {
      const law = catalogue.laws.find(({ id }) => id === ref.law);
      const known = law?.provisions.map(({ section }) => section) ?? [];
      const near = nearestSections(ref.section, known);
      if (!near) continue;
      const id = provisionId(ref);
      const guess = near.map((section) => `§ ${section}`);
      report({ at: ref, severity: 'info', provision: id, message: texts[language].unknown(id, guess) });
    }
  },
});
