import { awaitsDecision } from '../../../decisions.ts';
import { defineRule, type RuleContext } from '../../../define-rule.ts';
import { type Lack, reportLacks } from '../../../lacks.ts';
import { basesFor } from '../../../legal-basis.ts';
import { plainName } from '../../../nearest-name.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { wordsIn } from '../../../words.ts';
import { texts } from './texts.ts';

/** Deadlines on the municipality's website. */
const PUBLICATION = 'retssikkerhedsloven § 3 a';

const PUBLISHED = /hjemmeside|(?<!\p{L})(?:internettet|på nettet)(?!\p{L})|https?:|www\.|\.dk(?!\p{L})/iu;

export default defineRule({
  id: 'frist/offentliggoerelse',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['access'],
  check(context, report) {
    const { services, law, language } = context;
    const basis = basesFor(law, [PUBLICATION], 'requires').find(({ clause }) => clause.said.what === 'publication');
    if (!basis || PUBLISHED.test(blockWords(context))) return;
    const lacks = services.flatMap((view): Lack[] => {
      const { access, free } = view.block;
      const deadline = access?.deadline;
      if (!deadline?.limit || !awaitsDecision(view, law)) return [];
      return PUBLISHED.test(wordsIn([access, free]).join('\n')) ? [] : [{ service: view.service, basis, at: deadline }];
    });
    reportLacks(lacks, { severity: 'info', message: texts[language].unsaid, language }, report);
  },
});

/** The municipality's own text blocks that the standard pulls in. */
function blockWords({ standard, workspace }: RuleContext): string {
  const names = standard.textBlocks.map(({ text }) => plainName(text));
  const blocks = ownMunicipality(standard, workspace)?.textBlocks ?? [];
  return blocks
    .filter(({ name }) => names.includes(plainName(name)))
    .flatMap((block) => wordsIn(block))
    .join('\n');
}
