import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { durationText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['extent'],
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { service, block, provisionIds } of services) {
      const duration = block.extent?.duration;
      if (duration?.kind === 'limit') continue;
      for (const basis of basesFor(law, provisionIds, 'duration')) {
        const { rule } = basis.clause.said;
        if (rule.kind !== 'limit' && rule.kind !== 'timeLimited') continue;
        const allowed = rule.kind === 'limit' ? durationText(rule.limit.quantity, language) : undefined;
        const said = duration ? text.saidUnlimited(service.name) : text.saidNothing(service.name);
        report({
          at: duration ?? service.nameRange,
          basis,
          message: (provisions) =>
            allowed ? text.withLimit(provisions, said, allowed) : text.withoutNumber(provisions, said),
          fixes:
            duration && rule.kind === 'limit' && allowed
              ? [
                  {
                    title: text.setToLimit(allowed),
                    safe: false,
                    edits: [
                      { at: duration, newText: `varighed: højst ${durationText(rule.limit.quantity, 'da')} (lov)` },
                    ],
                  },
                ]
              : [],
        });
      }
    }
  },
});
