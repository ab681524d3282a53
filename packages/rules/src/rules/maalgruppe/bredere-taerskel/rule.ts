import type { TermCondition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { plainAlternatives, severityRank, waysIntoGroup } from '../../../target-ways.ts';
import { termText } from '../../../wording/term.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/bredere-taerskel',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, terms, language }, report) {
    for (const { block, provisionIds } of services) {
      const asked = (block.targetGroup && waysIntoGroup(block.targetGroup, terms)?.flat()) ?? [];
      const bases = basesFor(law, provisionIds, 'targetGroup');
      // A service on several provisions reaches as wide as the widest of them.
      const [basis] = bases;
      const alternatives = bases.length === 1 && basis ? plainAlternatives(basis.clause.said.condition) : undefined;
      if (!basis || !alternatives) continue;
      for (const written of asked) {
        const alternative = alternatives.find((each) => asksForLess(written, each, terms));
        if (!alternative) continue;
        report({
          at: written,
          basis,
          severity: 'info',
          message: (provisions) => texts[language].wider(provisions, termText(written), termText(alternative)),
        });
      }
    }
  },
});

function asksForLess(written: TermCondition, alternative: TermCondition, terms: TermIndex): boolean {
  return (
    written.risk === alternative.risk &&
    terms.isA(alternative.term, written.term) &&
    severityRank(written.severity) < severityRank(alternative.severity)
  );
}
