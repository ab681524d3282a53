import type { Block } from '@kvast/model/block';
import type { Condition, TermCondition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import type { Citizen } from '@kvast/reasoning/citizen';
import { anybodyBetween } from '@kvast/reasoning/group';
import { leftOutSentence } from '../../../counterexample.ts';
import { defineRule, type MunicipalityContext, type RuleContext } from '../../../define-rule.ts';
import { targetGroupOf } from '../../../groups.ts';
import { basesFor } from '../../../legal-basis.ts';
import { related, severityRank, termAlternatives, type Way, waysIntoGroup } from '../../../target-ways.ts';
import { viewServices } from '../../../view-services.ts';
import { orList } from '../../../wording/list.ts';
import { termText } from '../../../wording/term.ts';
import { texts } from './texts.ts';

/** Whatever words a municipality has for it: "har behov for botilbud", "kan ikke arbejde på almindelige vilkår". */
const NEED =
  /(?<!\p{L})(?:behov(?:et)?|brug for|kan ikke|ikke kan|på anden (?:vis|måde)|(?:efter )?anden lovgivning)(?!\p{L})/iu;

export default defineRule({
  id: 'maalgruppe/snaevrere-end-loven',
  scope: 'municipality',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions'],
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
        const citizen = exampleOf(missing, mandatory ? blocksOn(context, id) : [block], context, id);
        report({
          at: targetGroup.condition,
          basis,
          severity: kind === 'narrower' ? 'warning' : 'error',
          message: (provisions) => {
            const of = { provision: provisions, entitled: mandatory };
            return text[kind](provisions, names, citizen ? leftOutSentence(citizen, of, context) : '');
          },
        });
      }
    }
  },
});

/** A right can be shared out among several standards, each for its own group: together they must cover it. */
function waysAnywhere(context: MunicipalityContext, id: string): readonly Way[] | undefined {
  const all: Way[] = [];
  for (const { targetGroup } of blocksOn(context, id)) {
    const ways = targetGroup ? waysIntoGroup(targetGroup, context.terms) : [[]];
    if (!ways) return undefined;
    all.push(...ways);
  }
  return all;
}

function blocksOn({ workspace }: MunicipalityContext, id: string): Block[] {
  return workspace.standards.flatMap((standard) =>
    viewServices(standard).flatMap(({ block, provisionIds }) => (provisionIds.includes(id) ? [block] : [])),
  );
}

/** Somebody with one of the missing things whom no target group surely lets in; undefined where the groups leave that open. */
function exampleOf(
  missing: readonly TermCondition[],
  blocks: readonly Block[],
  { law, terms }: RuleContext,
  provision: string,
): Citizen | undefined {
  const age = basesFor(law, [provision], 'age')[0]?.clause.said.age;
  const groups = blocks.map(targetGroupOf);
  for (const each of worthNaming(missing)) {
    const demands: Condition[] = age ? [{ kind: 'age', age, range: each.range }, each] : [each];
    const answer = anybodyBetween({ demands, exclusions: [] }, groups, { terms });
    if (answer.kind === 'somebody') return answer.citizen;
  }
  return undefined;
}

/**
 * Does the way let in at least some of those whom the law's alternative means? Where help is a right, it must not ask for more. That there is a
 * need for the help, that one cannot do without and that no other help will do goes without saying, in the law too.
 */
function lets(way: Way, alternative: TermCondition, mandatory: boolean, terms: TermIndex): boolean {
  return way
    .filter(({ term }) => !NEED.test(term))
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
