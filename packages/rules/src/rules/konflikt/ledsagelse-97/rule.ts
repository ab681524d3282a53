import { anybodyBetween } from '@kvast/reasoning/group';
import { reportConflict } from '../../../conflict.ts';
import { shortSubject } from '../../../counterexample.ts';
import { defineRule } from '../../../define-rule.ts';
import { reasoningContext, targetGroupOf } from '../../../groups.ts';
import { idsOf } from '../../../legal-basis.ts';
import { ownSentences } from '../../../own-sentences.ts';
import { isRead, offersByMunicipality, sameDays } from '../../../same-help.ts';
import { namesProvision } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

const SUPPORT = 'serviceloven § 85';
const COMPANION = 'serviceloven § 97';

export default defineRule({
  id: 'konflikt/ledsagelse-97',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { terms, language } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      for (const here of offers.filter(({ view }) => view.provisionIds.includes(SUPPORT))) {
        const companions = offers.filter((one) => one.view.provisionIds.includes(COMPANION) && sameDays(one, here));
        const [there] = companions;
        const { block, service } = here.view;
        const sentAway = block.notIncluded.filter(
          ({ provisions, unless, referTo }) =>
            !unless && idsOf([...provisions, ...(referTo?.provisions ?? [])]).includes(COMPANION),
        );
        // What the words say about it may well be the way for those who cannot get it there.
        const { law } = here.context;
        const isExplained = ownSentences(service, block).some((sentence) =>
          namesProvision(sentence.text, COMPANION, law),
        );
        if (!there || sentAway.length === 0 || isExplained || ![here, ...companions].every(isRead)) continue;
        const groups = companions.map(({ view }) => targetGroupOf(view.block));
        const answer = anybodyBetween(targetGroupOf(block), groups, reasoningContext(terms, law));
        if (answer.kind !== 'somebody') continue;
        const example = shortSubject(answer.citizen, terms, language);
        for (const item of sentAway) {
          reportConflict(
            {
              here: { words: item.text.replace(/[.;]$/, ''), file: here.context.standard.file, at: item },
              there: {
                words: there.view.service.name,
                file: there.context.standard.file,
                at: there.view.service.nameRange,
              },
              severity: 'warning',
              provision: COMPANION,
              say: (own, other) => text.nowhere(own, other, example),
              sayThere: (own, other) => text.nowhereHere(own, other, example),
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
