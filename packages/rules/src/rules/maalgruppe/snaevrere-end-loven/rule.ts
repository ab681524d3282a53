import type { TermCondition } from '@kvast/model/condition';
import { effectiveBlock } from '@kvast/model/effective';
import { provisionId } from '@kvast/model/provision-ref';
import type { TermIndex } from '@kvast/model/term-index';
import { basesFor } from '../../../legal-basis.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { related, severityRank, termAlternatives, type Way, waysIntoGroup } from '../../../target-ways.ts';
import { orList } from '../../../wording/list.ts';
import { termText } from '../../../wording/term.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/snaevrere-end-loven',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    const { services, law, terms, language } = context;
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const { targetGroup } = block;
      if (!targetGroup?.condition) continue;
      for (const id of provisionIds) {
        const [basis, another] = basesFor(law, [id], 'targetGroup');
        const alternatives = basis && termAlternatives(basis.clause.said.condition);
        // Several target groups in one provision (SEL § 107) cannot be told apart in a standard.
        if (!alternatives || another) continue;
        const mandatory = law.clauses(id, 'duty').every((duty) => duty.said.modality === 'must');
        if (!mandatory && targetGroup.localPriority) continue;
        const ways = mandatory ? waysAnywhere(context, id) : waysIntoGroup(targetGroup, terms);
        if (!ways) continue;
        const missing = alternatives.filter(
          (alternative) =>
            terms.resolve(alternative.term) && !ways.some((way) => lets(way, alternative, mandatory, terms)),
        );
        if (missing.length === 0) continue;
        const names = orList(worthNaming(missing).map(termText), language);
        // Where the law has one group only, and the standard another, nothing of the law's is left to give priority to.
        const freely = alternatives.length === 1 ? 'other' : 'narrower';
        const kind = mandatory ? 'entitled' : freely;
        report({
          at: targetGroup.condition,
          basis,
          severity: kind === 'narrower' ? 'warning' : 'error',
          message: (provisions) => text[kind](provisions, names),
        });
      }
    }
  },
});

/** A right can be shared out among several standards, each for its own group: together they must cover it. */
function waysAnywhere({ workspace, terms }: RuleContext, id: string): readonly Way[] | undefined {
  const all: Way[] = [];
  for (const standard of workspace.standards) {
    for (const service of standard.services) {
      if (!service.provisions.some((ref) => provisionId(ref) === id)) continue;
      const { targetGroup } = effectiveBlock(standard, service);
      const ways = targetGroup ? waysIntoGroup(targetGroup, terms) : [[]];
      if (!ways) return undefined;
      all.push(...ways);
    }
  }
  return all;
}

/**
 * Does the way let in at least some of those whom the law's alternative means? Where help is a right, it must not ask for more. That there is a
 * need for the help goes without saying, in the law too.
 */
function lets(way: Way, alternative: TermCondition, mandatory: boolean, terms: TermIndex): boolean {
  return way
    .filter(({ term }) => !/^behov for /i.test(term))
    .every(
      (asked) =>
        asked.risk === alternative.risk &&
        related(asked, alternative, terms) &&
        (!mandatory || severityRank(asked.severity) <= severityRank(alternative.severity)),
    );
}

/** The risk of something goes without saying where the thing itself is missing. */
function worthNaming(missing: readonly TermCondition[]): readonly TermCondition[] {
  return missing.filter(({ risk, term }) => !risk || !missing.some((other) => !other.risk && other.term === term));
}
