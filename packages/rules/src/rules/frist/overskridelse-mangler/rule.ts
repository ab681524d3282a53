import type { Access } from '@kvast/model/access';
import { awaitsDecision } from '../../../decisions.ts';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { CASE_DEADLINES } from '../../../required-parts.ts';
import { sentencesIn } from '../../../words.ts';
import { texts } from './texts.ts';

const NOTICE = 'ved overskridelse: skriftlig besked med ny dato';

export default defineRule({
  id: 'frist/overskridelse-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['access'],
  check({ services, law, language }, report) {
    const text = texts[language];
    const [basis] = basesFor(law, [CASE_DEADLINES], 'writtenNoticeWhenExceeded');
    if (!basis) return;
    for (const view of services) {
      const { access } = view.block;
      const deadline = access?.deadline;
      if (!access || !deadline?.limit || !awaitsDecision(view, law) || saysSoInWords(access)) continue;
      const notice = deadline.whenExceeded;
      if (notice?.writtenNotice && notice.newDate) continue;
      const { end } = deadline.range;
      report({
        at: notice ?? deadline,
        basis,
        severity: 'warning',
        message: notice ? text.noDate() : text.nothing(),
        fixes: [
          {
            title: text.write(),
            safe: false,
            edits: [notice ? { at: notice, newText: NOTICE } : { at: { start: end, end }, newText: `\n${NOTICE}` }],
          },
        ],
      });
    }
  },
});

/** "Kan vi ikke nå det, skriver vi til dig med en ny dato." */
function saysSoInWords({ prose }: Access): boolean {
  return sentencesIn(prose).some(
    (sentence) => /skriftlig|skriver|brev|besked/i.test(sentence) && /dato|hvornår/i.test(sentence),
  );
}
