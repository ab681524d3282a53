import { defineRule, type RuleContext } from '../../../define-rule.ts';
import { plainName } from '../../../nearest-name.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { sentencesIn } from '../../../words.ts';
import { texts } from './texts.ts';

/** Where the law says that a general service level can only guide. */
const SERVICE_LEVELS = 'serviceloven § 138';
/** Help with work has no service level that a council decides on. */
const SOCIAL_LAW = /^(?:serviceloven|barnets lov|ældreloven) §/;

export default defineRule({
  id: 'skoen/klausul-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: 'anywhere',
  check(context, report) {
    const { standard, services, law, language } = context;
    const ids = services.flatMap(({ provisionIds }) => provisionIds);
    if (ids.length > 0 && !ids.some((id) => SOCIAL_LAW.test(id))) return;
    if (standard.guidingLevel || saysSoInWords(context) || blockSaysSo(context)) return;
    const text = texts[language];
    const { end } = standard.range;
    report({
      at: standard,
      message: text.missing(),
      severity: 'warning',
      provision: law.provision(SERVICE_LEVELS)?.provision.id,
      fixes: [
        {
          title: text.insert(),
          safe: false,
          edits: [{ at: { start: end, end }, newText: '\nserviceniveau: vejledende' }],
        },
      ],
    });
  },
});

/**
 * "Efter en konkret vurdering" of one kind of help says nothing about the level as a whole. Both words do, and a departure, and that what one
 * gets depends on one's needs and on an assessment of them. So does more help for whoever turns out to need it.
 */
function isClause(sentence: string): boolean {
  const says = (...words: readonly RegExp[]) => words.every((word) => word.test(sentence));
  return (
    says(/konkret/i, /individuel/i) ||
    says(/fravig/i, /niveau|standard/i) ||
    says(
      /kan (?:\p{L}+ )?(?:få|give) (?:\p{L}+ ){0,2}?(?:mere|flere|oftere)(?!\p{L})/iu,
      /behov|brug for/i,
      /vurder|ser (?:altid )?på/i,
    ) ||
    says(/afhænger|varierer|forskellig|tilpasse/i, /behov/i, /vurder/i)
  );
}

function saysSoInWords({ standard }: RuleContext): boolean {
  return sentencesIn([standard.shared, standard.services]).some(isClause);
}

/** A block that cannot be found is reported by another rule; its name is then taken at its word. */
function blockSaysSo({ standard, workspace }: RuleContext): boolean {
  const blocks = ownMunicipality(standard, workspace)?.textBlocks ?? [];
  return standard.textBlocks.some(({ text }) => {
    const block = blocks.find(({ name }) => plainName(name) === plainName(text));
    return block ? sentencesIn(block).some(isClause) : /individuel|vejledende|konkret/i.test(text);
  });
}
