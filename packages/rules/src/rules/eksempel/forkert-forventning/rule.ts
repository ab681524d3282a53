import { conditionInWords } from '@kvast/law/condition-in-words';
import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { ExampleCase } from '@kvast/model/example-case';
import { includes } from '@kvast/model/time';
import { evaluate } from '@kvast/reasoning/decide';
import { leavesIn } from '../../../conditions-written.ts';
import { citizenOf } from '../../../example-citizen.ts';
import { plainName } from '../../../nearest-name.ts';
import { defineRule, type RuleContext, type ServiceView } from '../../../rule.ts';
import { opposite } from '../../../who-is-let-in.ts';
import { andList, orList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

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
      const answers = asked.map((view) => ({ view, obstacles: obstaclesFor(example, view, context) }));
      const open = answers.filter(({ obstacles }) => obstacles.length === 0);
      if (open.length > 0 === example.eligible) continue;
      const message = example.eligible
        ? text.notEligible(
            example.name,
            orList(
              answers.map(({ view }) => view.service.name),
              context.language,
            ),
            andList([...new Set(answers.flatMap(({ obstacles }) => obstacles))], context.language),
          )
        : text.eligible(
            example.name,
            andList(
              open.map(({ view }) => view.service.name),
              context.language,
            ),
          );
      report({ at: example, severity: 'error', message });
    }
  },
});

/** Whether a citizen has what nobody has explained cannot be said, and `begreb/ukendt` speaks of it. */
function hasUnknownTerm(block: Block, { terms }: RuleContext): boolean {
  return leavesIn(block).some((leaf) => leaf.kind === 'term' && !terms.resolve(leaf.term));
}

/** Why the citizen of the example cannot get the help, in words; empty where nothing stands in the way. */
function obstaclesFor(example: ExampleCase, { service, block }: ServiceView, context: RuleContext): string[] {
  const { standard, terms, date, language } = context;
  const text = texts[language];
  const day = example.date?.iso ?? date;
  const { targetGroup, conditions, exclusions } = block;
  const ageBound = targetGroup?.age?.age ?? conditions?.age?.age;
  if (example.age === undefined && ageBound && ageBound.wording !== 'none') return [text.ageUnknown()];
  const citizen = citizenOf(example, example.age ?? 40);
  const met = (condition: Condition) => evaluate(condition, citizen, { terms });
  const demands: Condition[] = [targetGroup, conditions].flatMap((group) => [
    ...(group?.age ? [{ kind: 'age' as const, ...group.age }] : []),
    ...(group?.condition ? [group.condition] : []),
  ]);
  // Where everything in a list is demanded, the single thing that fails says more than the whole list.
  const failing = demands.flatMap(partsOf).filter((demand) => !met(demand));
  const shutOut = exclusions.filter(
    // What shuts out as a rule only, shuts out nobody for sure.
    ({ condition, unless }) => !met(opposite(condition)) && !(unless && met(unless)),
  );
  const expected = [standard.valid, service.valid].every((period) => !period || !example.date || includes(period, day));
  return [
    ...(expected ? [] : [text.notValid()]),
    ...failing.map((demand) => text.demands(conditionInWords(demand, language))),
    ...shutOut.map(({ condition }) => text.excludes(conditionInWords(condition, language))),
  ];
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(partsOf) : [condition];
}
