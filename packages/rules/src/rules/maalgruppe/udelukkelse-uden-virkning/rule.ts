import type { Condition } from '@kvast/model/condition';
import { citizenAsSubject } from '@kvast/reasoning/describe-citizen';
import { anybodyConcerned } from '@kvast/reasoning/group';
import { blocksOf } from '../../../blocks.ts';
import { defineRule } from '../../../define-rule.ts';
import { leavesOf } from '../../../demands.ts';
import { demandsOn, somebodyWith } from '../../../who-is-let-in.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/udelukkelse-uden-virkning',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions', 'exclusions'],
  check({ standard, services, terms, language }, report) {
    const text = texts[language];
    const blocks = blocksOf({ standard, services });
    for (const exclusion of new Set(blocks.flatMap(({ exclusions }) => exclusions))) {
      // "Under 18 år" beside "fyldt 18 år" says the same twice, and some readers need that.
      if (isAboutAge(exclusion.condition)) continue;
      const concerned = blocks.filter(({ exclusions }) => exclusions.includes(exclusion)).map(demandsOn);
      const [demands] = concerned;
      // A shared exclusion is worth its line as soon as it concerns somebody in one service.
      const isWithoutEffect = concerned.every(
        (group) => group && anybodyConcerned(group, exclusion, { terms }).kind === 'nobody',
      );
      const citizen = demands && somebodyWith(demands, terms);
      if (!isWithoutEffect || !citizen) continue;
      report({ at: exclusion, severity: 'info', message: text.nobody(citizenAsSubject(citizen, terms, language)) });
    }
  },
});

function isAboutAge(condition: Condition): boolean {
  return leavesOf(condition).every(({ kind }) => kind === 'age');
}
