import type { Block } from '@kvast/model/block';
import type { Requirement } from '@kvast/model/law';
import { leavesIn } from '../../../conditions-written.ts';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { type Lack, reportLacks } from '../../../lacks.ts';
import { basesFor } from '../../../legal-basis.ts';
import { wordsIn } from '../../../words.ts';
import { texts } from './texts.ts';

type Named = Extract<Requirement, 'individualGoals' | 'workLeader' | 'consent'>;

/** How a standard says it, in words or as a fact. */
const ways: Readonly<Record<Named, { readonly words: RegExp; readonly isFact: (block: Block) => boolean }>> = {
  individualGoals: {
    words: /(?<!\p{L})(?:del|indsats)?mål(?:et|ene|sætning\p{L}*)?(?!\p{L})/iu,
    isFact: ({ goals, followUp }) => (goals?.length ?? 0) > 0 || followUp?.plan?.offered === true,
  },
  workLeader: { words: /arbejdsleder|lede? (?:\p{L}+ ){0,3}(?:hjælper|hjælpen)|arbejdsledelse/iu, isFact: () => false },
  consent: {
    words: /indforstået|samtykke|(?<!\p{L})(?:siger ja|er enig|selv vil|ønsker (?:det|støtten|hjælpen))(?!\p{L})/iu,
    isFact: (block) =>
      leavesIn(block).some((leaf) => leaf.kind === 'personal' && /^(?:consents|wantsHelp)$/.test(leaf.what)),
  },
};

export default defineRule({
  id: 'krav/ikke-naevnt',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: 'anywhere',
  check({ services, law, language }, report) {
    for (const what of Object.keys(ways) as Named[]) {
      const lacks = services.flatMap((view): Lack[] =>
        basesFor(law, view.provisionIds, 'requires')
          .filter(({ clause }) => clause.said.what === what && !says(view, what))
          .map((basis) => ({ service: view.service, basis })),
      );
      // The law asks the municipality for it, not for a sentence about it in the standard.
      reportLacks(lacks, { severity: 'warning', message: texts[language][what], language }, report);
    }
  },
});

function says({ service, block }: ServiceView, what: Named): boolean {
  const { words, isFact } = ways[what];
  return isFact(block) || wordsIn([service, block]).some((text) => words.test(text));
}
