import type { Located } from '@kvast/model/source';
import { asksForApplication } from '../../../decisions.ts';
import { defineRule } from '../../../define-rule.ts';
import { basesFor, prohibitionsIn } from '../../../legal-basis.ts';
import type { LegalBasis } from '../../../report.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'adgang/kraever-for-meget',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const { access, registration } = block;
      const required = access?.assessment?.rule === 'required' ? access.assessment : undefined;
      const open = basesFor(law, provisionIds, 'assessment').filter(({ clause }) => clause.said.rule === 'none');
      const noApplication = prohibitionsIn(law, provisionIds, 'requiresApplication');
      // A service that also rests on help which is granted may well ask for an application to that.
      if (new Set([...open, ...noApplication].map(({ provision }) => provision.id)).size < provisionIds.length)
        continue;
      if (required) found(required, open.length > 0 ? open : noApplication, 'assessment');
      else if (access && asksForApplication(block)) found(access.route ?? access, noApplication, 'application');
      const cpr = registration?.fields.find((field) => field.type === 'cpr' && field.required === 'always');
      if (cpr) found(cpr, prohibitionsIn(law, provisionIds, 'requiresCpr'), 'cpr');
    }

    function found(at: Located, bases: readonly LegalBasis[], what: 'assessment' | 'application' | 'cpr'): void {
      for (const basis of bases) {
        report({
          at,
          basis,
          severity: 'warning',
          message: (provisions) => text[what](provisions),
          ...(what === 'assessment' && {
            fixes: [{ title: text.none(), safe: false, edits: [{ at, newText: 'visitation: ingen' }] }],
          }),
        });
      }
    }
  },
});
