import { defineRule } from '../../../define-rule.ts';
import { reportDifferences } from '../../../different-help.ts';
import { basesFor } from '../../../legal-basis.ts';
import type { Offer } from '../../../same-help.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-pligt',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['pligt/skal-skrevet-som-kan', 'pligt/kan-skrevet-som-skal', 'pligt/delvis-skal-skrevet-som-kan'],
  check(context, report) {
    const text = texts[context.language];
    reportDifferences(
      context,
      {
        read: ({ block }) => block.extent?.duty && { said: block.extent.duty.modality, at: block.extent.duty.range },
        disagree: (a, b) => a.said !== b.said && isOneDuty(a),
        words: (said) => text[said](),
        severity: 'error',
        whateverName: true,
        say: text.differs,
        seeAlso: text.there(),
      },
      report,
    );
  },
});

/** A provision that is partly a duty and partly a choice gives room for both. */
function isOneDuty({ context, view }: Offer): boolean {
  const said = basesFor(context.law, view.provisionIds, 'duty').map(({ clause }) => clause.said.modality);
  return new Set(said).size < 2;
}
