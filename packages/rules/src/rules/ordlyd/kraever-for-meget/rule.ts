import type { Block } from '@kvast/model/block';
import type { PersonalCondition } from '@kvast/model/condition';
import { leavesIn } from '../../../conditions-written.ts';
import { defineRule } from '../../../define-rule.ts';
import { reportForbiddenWording } from '../../../forbidden-wording.ts';
import { texts } from './texts.ts';
import { type Demand, wordings } from './wordings.ts';

export default defineRule({
  id: 'ordlyd/kraever-for-meget',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const text = texts[context.language];
    reportForbiddenWording(
      context,
      { wordings, isTyped },
      (what, provisions, words) => text[what](provisions, words),
      report,
    );
  },
});

const typed: Readonly<Record<Demand, readonly PersonalCondition[]>> = {
  requiresMotivation: ['isMotivated', 'wantsHelp', 'cooperates'],
  requiresDevelopment: ['canDevelop'],
  requiresDiagnosis: ['hasDiagnosis'],
  requiresOwnHome: ['livesInOwnHome', 'livesInFacility'],
  requiresSelfReliance: [],
  requiresCpr: [],
  makesCitizenEmployer: [],
};

/** What stands as a condition is judged there (samspil/…), whichever way it is meant. */
function isTyped(block: Block, what: Demand): boolean {
  return leavesIn(block).some(
    (leaf) =>
      (leaf.kind === 'personal' && typed[what].includes(leaf.what)) ||
      (what === 'requiresDevelopment' && leaf.kind === 'effect'),
  );
}
