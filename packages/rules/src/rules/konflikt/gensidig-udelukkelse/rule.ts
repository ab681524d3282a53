import { anybodyInAll } from '@kvast/reasoning/group';
import { reportConflict } from '../../../conflict.ts';
import { shortSubject } from '../../../counterexample.ts';
import { defineRule } from '../../../define-rule.ts';
import { reasoningContext, targetGroupOf } from '../../../groups.ts';
import { basesFor } from '../../../legal-basis.ts';
import { isRead, type Offer, offersByMunicipality, sameDays } from '../../../same-help.ts';
import { shutOutBy, shutOutText, speaksOf } from '../../../shut-out.ts';
import { texts } from './texts.ts';

const MENTOR = 'beskæftigelsesindsatsloven § 167';

export default defineRule({
  id: 'konflikt/gensidig-udelukkelse',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['samspil/erstatter-85', 'samspil/udelukker-modtagere'],
  check(context, report) {
    const { terms, language } = context;
    const text = texts[language];
    for (const every of offersByMunicipality(context)) {
      const offers = every.filter(
        (offer) => shutOutBy(offer.view.block).length > 0 && isRead(offer) && !isMentor(offer),
      );
      for (const [index, here] of offers.entries()) {
        for (const there of offers.slice(0, index)) {
          if (![here, there].some(isRight) || !sameDays(here, there)) continue;
          const own = shutOutBy(here.view.block).find((one) => speaksOf(one, there));
          const other = shutOutBy(there.view.block).find((one) => speaksOf(one, here));
          // Whoever gets neither yet can still get one of them; nobody who belongs to both can where both ask about the groups.
          if (own?.whom !== 'group' || other?.whom !== 'group') continue;
          const groups = [here, there].map(({ view }) => targetGroupOf(view.block));
          const answer = anybodyInAll(groups, reasoningContext(terms, here.context.law));
          if (answer.kind !== 'somebody') continue;
          const example = shortSubject(answer.citizen, terms, language);
          reportConflict(
            {
              here: { words: shutOutText(own), file: here.context.standard.file, at: own.at },
              there: { words: shutOutText(other), file: there.context.standard.file, at: other.at },
              severity: 'error',
              say: (mine, others) => text.both(mine, others, example),
              seeAlso: text.there(),
            },
            language,
            report,
          );
        }
      }
    }
  },
});

/** Is the help something that the municipality must give? */
function isRight({ context, view }: Offer): boolean {
  const duties = basesFor(context.law, view.provisionIds, 'duty');
  return duties.length > 0 && duties.every(({ clause }) => clause.said.modality === 'must');
}

/** Mentor support has a rule of its own. */
function isMentor({ view }: Offer): boolean {
  return view.provisionIds.includes(MENTOR);
}
