import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/fravalgt-ydelse',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, language }, report) {
    const text = texts[language];
    for (const denied of standard.notChosen) {
      for (const service of standard.services) {
        const both = denied.provisions.find((out) => service.provisions.some((chosen) => isSame(out, chosen)));
        if (!both) continue;
        report({
          at: denied,
          message: text.both(provisionId(both), service.name),
          severity: 'error',
          provision: provisionId(both),
          related: [{ file: standard.file, range: service.nameRange, message: text.service() }],
        });
      }
    }
  },
});

/** Two different subsections of one provision are two different things. */
function isSame(a: ProvisionRef, b: ProvisionRef): boolean {
  const unlike = (x: number | undefined, y: number | undefined) => x !== undefined && y !== undefined && x !== y;
  return provisionId(a) === provisionId(b) && !unlike(a.subsection, b.subsection) && !unlike(a.item, b.item);
}
