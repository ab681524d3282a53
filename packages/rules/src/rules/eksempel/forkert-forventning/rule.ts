import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { ExampleCase } from '@kvast/model/example-case';
import type { Exclusion } from '@kvast/model/target-group';
import { includes } from '@kvast/model/time';
import { evaluate } from '@kvast/reasoning/decide';
import { leavesIn } from '../../../conditions-written.ts';
import { defineRule, type RuleContext, type ServiceView } from '../../../define-rule.ts';
import { citizenOf } from '../../../example-citizen.ts';
import { plainName } from '../../../nearest-name.ts';
import { opposite } from '../../../who-is-let-in.ts';
import { andList, orList } from '../../../wording/list.ts';
import { whyMet, whyNot, whyNotOut, whyOut } from './reasons.ts';
import { texts } from './texts.ts';

const PENSION_LAW = 'pensionsloven § 1 a';

export default defineRule({
  id: 'eksempel/forkert-forventning',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions', 'exclusions', 'head'],
  check(context, report) {
    const text = texts[context.language];
    for (const example of context.standard.examples ?? []) {
      const asked = context.services.filter(
        ({ service }) => example.service === undefined || plainName(service.name) === plainName(example.service),
      );
      if (asked.length === 0 || asked.some(({ block }) => hasUnknownTerm(block, context))) continue;
      const answers = asked.map((view) => ({ view, ...answerFor(example, view, context) }));
      const open = answers.filter(({ obstacles }) => obstacles.length === 0);
      if (open.length > 0 === example.eligible) continue;
      const of = example.eligible ? answers : open;
      const names = of.map(({ view }) => view.service.name);
      const reasons = [...new Set(of.flatMap(({ obstacles, grounds }) => (example.eligible ? obstacles : grounds())))];
      const message = example.eligible
        ? text.notEligible(example.name, orList(names, context.language), reasons.join('; '))
        : text.eligible(example.name, andList(names, context.language), reasons.join('; ') || text.noDemands());
      report({ at: example, severity: 'error', message });
    }
  },
});

/** Whether a citizen has what nobody has explained cannot be said, and `begreb/ukendt` speaks of it. */
function hasUnknownTerm(block: Block, { terms }: RuleContext): boolean {
  return leavesIn(block).some((leaf) => leaf.kind === 'term' && !terms.resolve(leaf.term));
}

interface Answer {
  /** Why the citizen of the example cannot get the help, in words; empty where nothing stands in the way. */
  readonly obstacles: readonly string[];
  /** Why the citizen can. */
  readonly grounds: () => readonly string[];
}

function answerFor(example: ExampleCase, { service, block }: ServiceView, context: RuleContext): Answer {
  const { standard, terms, date, language, catalogue } = context;
  const text = texts[language];
  const day = example.date?.iso ?? date;
  const { targetGroup, conditions, exclusions } = block;
  const ageBound = targetGroup?.age?.age ?? conditions?.age?.age;
  if (example.age === undefined && ageBound && ageBound.wording !== 'none') {
    return { obstacles: [text.ageUnknown()], grounds: () => [] };
  }
  const pensionAge = catalogue.at(day).first(PENSION_LAW, 'pensionAge')?.said.years;
  const citizen = citizenOf(example, example.age ?? 40, pensionAge);
  const met = (condition: Condition) => evaluate(condition, citizen, { terms });
  const demands: Condition[] = [targetGroup, conditions].flatMap((group) => [
    ...(group?.age ? [{ kind: 'age' as const, ...group.age }] : []),
    ...(group?.condition ? [group.condition] : []),
  ]);
  const told = { example, terms, language, met, pensionAge };
  // Where everything in a list is demanded, the single thing that fails says more than the whole list.
  const parts = demands.flatMap(partsOf);
  const failing = parts.filter((demand) => !met(demand));
  // What shuts out as a rule only, shuts out nobody for sure.
  const shutsOut = ({ condition, unless }: Exclusion) => !met(opposite(condition)) && !(unless && met(unless));
  const expected = [standard.valid, service.valid].every((period) => !period || !example.date || includes(period, day));
  return {
    obstacles: [
      ...(expected ? [] : [text.notValid()]),
      ...failing.map((demand) => whyNot(demand, told)),
      ...exclusions.filter(shutsOut).map((exclusion) => whyOut(exclusion, told)),
    ],
    grounds: () => [
      ...parts.map((demand) => whyMet(demand, told)),
      ...exclusions.map((exclusion) => whyNotOut(exclusion, told)),
    ],
  };
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(partsOf) : [condition];
}
