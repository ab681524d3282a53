import { reportConflict } from '../../../conflict.ts';
import { defineRule } from '../../../define-rule.ts';
import { idsOf } from '../../../legal-basis.ts';
import { offersByMunicipality, sameDays } from '../../../same-help.ts';
import { saidAll } from '../../../unread.ts';
import { texts } from './texts.ts';

const SUPPORT = 'serviceloven § 85';
const TREATMENT = 'serviceloven § 102';
const TREATS = /(?<!\p{L})(?:\p{L}*terapi|behandling(?:en)?|behandlende)(?!\p{L})/iu;

export default defineRule({
  id: 'konflikt/behandling-102',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['pligt/fravalgt'],
  check(context, report) {
    const { language } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      for (const here of offers.filter(({ view }) => view.provisionIds.includes(SUPPORT))) {
        const refused = here.view.block.notIncluded.find(
          ({ text: words, unless, provisions, referTo }) =>
            TREATS.test(words) && !unless && !referTo && provisions.length === 0,
        );
        if (!refused) continue;
        const closing = offers.find(
          (one) =>
            sameDays(one, here) &&
            one.context.standard.notChosen.some(({ provisions }) => idsOf(provisions).includes(TREATMENT)),
        );
        const denied = closing?.context.standard.notChosen.find(({ provisions }) =>
          idsOf(provisions).includes(TREATMENT),
        );
        // An exception or another way may stand on a line that was not read.
        if (!closing || !denied || !saidAll(here.context.standard, ['notIncluded'])) continue;
        reportConflict(
          {
            here: { words: refused.text.replace(/[.;]$/, ''), file: here.context.standard.file, at: refused },
            there: { words: text.notChosen(), file: closing.context.standard.file, at: denied },
            severity: 'info',
            provision: TREATMENT,
            say: text.noWay,
            seeAlso: text.there(),
          },
          language,
          report,
        );
      }
    }
  },
});
