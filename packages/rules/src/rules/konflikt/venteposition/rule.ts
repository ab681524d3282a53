import { reportConflict } from '../../../conflict.ts';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { prohibitionsIn } from '../../../legal-basis.ts';
import { DENIAL, type OwnSentence, ownSentences } from '../../../own-sentences.ts';
import { remembered } from '../../../remembered.ts';
import { type Offer, offersByMunicipality, sameDays } from '../../../same-help.ts';
import { namesProvision } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

const WAITING =
  /(?<!\p{L})(?:venter på|mens du venter|ventetid(?:en)?|venteliste(?:n)?|indtil du (?:kan )?får?)(?!\p{L})/iu;
const BEGINS_AFTER =
  /(?<!\p{L})(?:begynder|starter|kan (?:først )?(?:begynde|starte|gives))(?!\p{L}).*(?<!\p{L})(?:når|efter)(?!\p{L}).*(?<!\p{L})(?:slut(?:ter)?|afsluttet|færdig(?:t)?|forbi)(?!\p{L})/isu;

/** Names that short may be ordinary words. */
const SHORTEST_NAME = 8;

export default defineRule({
  id: 'konflikt/venteposition',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { language } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      for (const early of offers) {
        if (prohibitionsIn(early.context.law, early.view.provisionIds, 'isWaitingFor').length === 0) continue;
        for (const right of offers) {
          if (waitingIn(early.view).length + beginningIn(right.view).length === 0) continue;
          const [basis] = right.view.provisionIds.flatMap((id) =>
            prohibitionsIn(early.context.law, early.view.provisionIds, 'isWaitingFor', id),
          );
          if (!basis || early.context.standard.file === right.context.standard.file || !sameDays(early, right))
            continue;
          // Where the provision itself is named, samspil/ventetid-til-85 says so.
          const waits = naming(waitingIn(early.view), right).find(({ text: words }) =>
            right.view.provisionIds.every((id) => !namesProvision(words, id, early.context.law)),
          );
          const begins = naming(beginningIn(right.view), early)[0];
          const sentence = waits ?? begins;
          if (!sentence) continue;
          const [here, there] = waits ? [early, right] : [right, early];
          reportConflict(
            {
              here: {
                words: sentence.text.replaceAll('\n', ' ').trim(),
                file: here.context.standard.file,
                at: sentence,
              },
              there: {
                words: there.view.service.name,
                file: there.context.standard.file,
                at: there.view.service.nameRange,
              },
              basis,
              severity: 'warning',
              say: waits ? text.waits : text.begins,
              sayThere: (own, other) => (waits ? text.waitedFor(own, other) : text.begunAfter(own, other)),
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

const waitingIn = remembered((view: ServiceView) => sentencesSaying(view, WAITING));
const beginningIn = remembered((view: ServiceView) => sentencesSaying(view, BEGINS_AFTER));

/** A denial anywhere in the sentence is doubt enough to say nothing. */
function sentencesSaying({ service, block }: ServiceView, pattern: RegExp): readonly OwnSentence[] {
  return ownSentences(service, block).filter(({ text: words }) => pattern.test(words) && !DENIAL.test(words));
}

/** Those of the sentences that name the other offer. */
function naming(sentences: readonly OwnSentence[], about: Offer): readonly OwnSentence[] {
  if (sentences.length === 0) return sentences;
  const names = [about.context.standard.title, about.view.service.name]
    .map((name) => name.toLowerCase())
    .filter((name) => name.length >= SHORTEST_NAME);
  return sentences.filter(({ text: words }) => {
    const plain = words.toLowerCase().replace(/\s+/g, ' ');
    return names.some((name) => plain.includes(name));
  });
}
