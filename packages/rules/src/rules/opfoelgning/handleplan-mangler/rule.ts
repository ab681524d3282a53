import { defineRule, type RuleContext, type ServiceView } from '../../../define-rule.ts';
import { type Lack, reportLacks } from '../../../lacks.ts';
import { basesFor } from '../../../legal-basis.ts';
import { sentencesOfParts } from '../../../own-sentences.ts';
import { andList } from '../../../wording/list.ts';
import { wordsIn } from '../../../words.ts';
import { texts } from './texts.ts';

/** Where the law says who is offered a plan, and what is in it. */
const PLANS = 'serviceloven § 141';

const PLAN = /handleplan/iu;
const DESCRIBED = /(?<!\p{L})handleplan(?:en|erne)? (?:beskriver|indeholder|fortæller|siger|omfatter)(?!\p{L})/iu;

/** What the law asks for, in the words that people use for it. */
const SYNONYMS: Readonly<Record<string, RegExp>> = {
  formål: /formål|(?<!\p{L})mål(?:et|ene)?(?!\p{L})/iu,
  indsats: /indsats|skal ske|hvilken hjælp|støtten?(?!\p{L})|opgaver/iu,
  'forventet varighed': /varighed|hvor længe|(?<!\p{L})vare(?!\p{L})|tidsramme/iu,
  'andre særlige forhold': /særlig|andre forhold|bolig|behandling|beskæftigelse/iu,
};

export default defineRule({
  id: 'opfoelgning/handleplan-mangler',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['followUp'],
  check(context, report) {
    const { services, law, language } = context;
    const text = texts[language];
    const lacks: Lack[] = [];
    for (const { service, block, provisionIds } of services) {
      const plan = block.followUp?.plan;
      // Nobody knows by name who comes to an open offer.
      for (const basis of basesFor(law, provisionIds, 'plan').filter(({ clause }) => clause.said.offered)) {
        if (plan?.offered === false) {
          report({ at: plan, basis, severity: 'warning', message: (provisions) => text.refused(provisions) });
        } else if (
          !plan &&
          block.access?.assessment?.rule !== 'none' &&
          !PLAN.test(wordsIn([service, block]).join('\n'))
        )
          lacks.push({ service, basis });
      }
    }
    reportLacks(lacks, { severity: 'warning', message: text.missing, language }, report);
    for (const view of services) reportHalfPlans(view, context);

    /** Only who tells what is in the plan can be expected to tell all of it. */
    function reportHalfPlans({ block }: ServiceView, { law: today }: RuleContext): void {
      const described = sentencesOfParts([block.followUp]).filter((sentence) => DESCRIBED.test(sentence.text));
      const [first] = described;
      if (!first) return;
      const words = described.map((sentence) => sentence.text).join(' ');
      const missing = basesFor(today, [PLANS], 'mustContain').filter(
        ({ clause }) => clause.said.in === 'plan' && SYNONYMS[clause.said.item]?.test(words) === false,
      );
      const [basis] = missing;
      const items = missing.map(({ clause }) => clause.said.item);
      if (basis) report({ at: first, basis, severity: 'info', message: text.half(andList(items, language)) });
    }
  },
});
