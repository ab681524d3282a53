import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import { defineRule } from '../../../define-rule.ts';
import { provisionRefsIn, sameRange } from '../../../provision-refs.ts';
import { dateText } from '../../../wording/date.ts';
import { provisionList } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'henvisning/ophaevet',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, law, language }, report) {
    const text = texts[language];
    const refs = provisionRefsIn(standard);
    for (const ref of refs) {
      const id = provisionId(ref);
      const known = law.provision(id);
      if (known?.status === 'notYet' && known.from) {
        report({ at: ref, severity: 'error', provision: id, message: text.notYet(id, dateText(known.from, language)) });
      }
      if (known?.status !== 'repealed' || !known.to) continue;
      const successors = provisionList(known.successors);
      const lastDay = dateText(known.to, language);
      report({
        at: ref,
        severity: 'error',
        provision: id,
        message: successors ? text.replaced(id, lastDay, successors) : text.repealed(id, lastDay),
        fixes:
          successors && standsAlone(ref)
            ? [{ title: text.use(successors), safe: false, edits: [edit(ref, successors)] }]
            : [],
      });
    }

    /** "§§ 76 og 85" is one stretch of text with two references; the other one must not be lost. */
    function standsAlone(ref: ProvisionRef): boolean {
      return refs.filter((other) => sameRange(other.range, ref.range)).length === 1;
    }

    function edit(ref: ProvisionRef, successors: string) {
      const bracketed = standard.mentions.some((mention) => sameRange(mention.range, ref.range));
      return { at: ref, newText: bracketed ? `[${successors}]` : successors };
    }
  },
});
