import type { TermCondition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { defineRule } from '../../../define-rule.ts';
import { basesFor, idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { plainAlternatives, severityRank, waysIntoGroup } from '../../../target-ways.ts';
import { orList } from '../../../wording/list.ts';
import { termText } from '../../../wording/term.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/betydelig',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup'],
  check({ standard, services, law, terms, language }, report) {
    for (const { block, provisionIds } of services) {
      const { targetGroup } = block;
      if (!targetGroup?.condition || targetGroup.localPriority) continue;
      const asked = waysIntoGroup(targetGroup, terms)?.flat() ?? [];
      for (const basis of basesFor(law, provisionIds, 'targetGroup')) {
        // The help that these people belong under is the help that this one must not replace.
        const [instead] = prohibitionsIn(law, [basis.provision.id], 'replaces').flatMap(({ clause }) =>
          idsOf(clause.said.provisions),
        );
        const alternatives = plainAlternatives(basis.clause.said.condition);
        if (!instead || !alternatives) continue;
        // Another line that asks for no more lets the same people in.
        const closed = alternatives.filter((law) => !asked.some((condition) => isEnough(condition, law, terms)));
        const demanding = asked.filter((condition) => closed.some((law) => asksForMore(condition, law, terms)));
        const [first, ...others] = demanding;
        if (!first) continue;
        const written = orList([...new Set(demanding.map(termText))], language);
        report({
          at: first,
          basis,
          severity: 'warning',
          message: (provisions) => texts[language].tooMuch(provisions, written, instead),
          ...(others.length > 0 && {
            related: others.map(({ range }) => ({ file: standard.file, range, message: texts[language].tooMuchToo() })),
          }),
        });
      }
    }
  },
});

function asksForMore(asked: TermCondition, alternative: TermCondition, terms: TermIndex): boolean {
  if (asked.risk || alternative.risk) return false;
  if (isParticularForm(asked, alternative, terms)) return true;
  const muchMore = severityRank(asked.severity) >= severityRank('substantial') && alternative.severity === undefined;
  return muchMore && terms.isA(asked.term, alternative.term);
}

function isEnough(asked: TermCondition, alternative: TermCondition, terms: TermIndex): boolean {
  return !asked.risk && asked.severity === undefined && terms.isA(alternative.term, asked.term);
}

/** "særlige sociale problemer" asks for more than "sociale problemer" without any word of severity. */
function isParticularForm(asked: TermCondition, alternative: TermCondition, terms: TermIndex): boolean {
  return asked.term === `særlige ${alternative.term}` && terms.isA(asked.term, alternative.term);
}
