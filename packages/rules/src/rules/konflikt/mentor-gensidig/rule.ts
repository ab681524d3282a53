import { reportConflict } from '../../../conflict.ts';
import { defineRule } from '../../../define-rule.ts';
import { isRead, offersByMunicipality, sameDays } from '../../../same-help.ts';
import { shutOutBy, shutOutText, speaksOf } from '../../../shut-out.ts';
import { texts } from './texts.ts';

const MENTOR = 'beskæftigelsesindsatsloven § 167';
const SUPPORT = ['serviceloven § 82 a', 'serviceloven § 82 b', 'serviceloven § 85'];

/** Rests on no clause: neither law excludes the other's recipients, so the municipality has chosen it twice. */
export default defineRule({
  id: 'konflikt/mentor-gensidig',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { language } = context;
    const text = texts[language];
    for (const every of offersByMunicipality(context)) {
      const offers = every.filter(isRead);
      const mentors = offers.filter(({ view }) => view.provisionIds.includes(MENTOR));
      for (const support of offers.filter(({ view }) => view.provisionIds.some((id) => SUPPORT.includes(id)))) {
        for (const mentor of mentors) {
          if (!sameDays(mentor, support)) continue;
          const own = shutOutBy(support.view.block).find((one) => speaksOf(one, mentor));
          const other = shutOutBy(mentor.view.block).find((one) => speaksOf(one, support));
          if (!own || !other || own.exclusion.reason || other.exclusion.reason) continue;
          reportConflict(
            {
              here: { words: shutOutText(own), file: support.context.standard.file, at: own.at },
              there: { words: shutOutText(other), file: mentor.context.standard.file, at: other.at },
              severity: 'warning',
              say: text.both,
              seeAlso: text.there(),
            },
            language,
            report,
          );
          // More of the same would be the same fault.
          break;
        }
      }
    }
  },
});
