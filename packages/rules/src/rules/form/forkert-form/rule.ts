import type { ServiceForm } from '@kvast/model/extent';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'form/forkert-form',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const forms = block.extent?.forms;
      const written = forms?.of.filter(isAloneOrTogether) ?? [];
      if (!forms || written.length === 0) continue;
      const bases = basesFor(law, provisionIds, 'form');
      const allowed = bases.flatMap(({ clause }) => clause.said.forms);
      // A service that has the lawful form among others may mix them; only a wholly wrong one is certain.
      if (written.some((form) => allowed.includes(form))) continue;
      for (const basis of bases) {
        const [form] = basis.clause.said.forms.filter(isAloneOrTogether);
        if (form) report({ at: forms, basis, message: (provisions) => text[form](provisions) });
      }
    }
  },
});

/** The law asks whether help is given alone or in a group; digital, at home and so on go with both. */
function isAloneOrTogether(form: ServiceForm): form is 'group' | 'individual' {
  return form === 'group' || form === 'individual';
}
