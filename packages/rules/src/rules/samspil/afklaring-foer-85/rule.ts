import { defineRule } from '../../../define-rule.ts';
import { idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

/** A service called this is presented as an examination, whatever it does. */
const EXAMINING_NAME = /^(?:afklaring|udredning|afprøvning)/i;

export default defineRule({
  id: 'samspil/afklaring-foer-85',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { service, block, provisionIds } of services) {
      const bases = prohibitionsIn(law, provisionIds, 'clarifiesNeedFor');
      const clarifying = block.purpose?.effects.filter(({ effect }) => effect === 'clarifyNeed') ?? [];
      for (const basis of bases) {
        const forbidden = idsOf(basis.clause.said.provisions);
        const found = clarifying.filter(
          ({ forProvisions }) => !forProvisions || idsOf(forProvisions).some((id) => forbidden.includes(id)),
        );
        const other = forbidden[0] ?? '';
        for (const effect of found) {
          report({ at: effect, basis, severity: 'warning', message: (provisions) => text.purpose(provisions, other) });
        }
        if (found.length === 0 && EXAMINING_NAME.test(service.name)) {
          report({
            at: service.nameRange,
            basis,
            severity: 'info',
            message: (provisions) => text.name(service.name, provisions, other),
          });
        }
      }
    }
  },
});
