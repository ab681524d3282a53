import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import { citizenAsSubject } from '@kvast/reasoning/describe-citizen';
import { anybodyBetween, anybodyInAll } from '@kvast/reasoning/group';
import { defineRule } from '../../../define-rule.ts';
import { groupOf, reasoningContext } from '../../../groups.ts';
import { lawDateFor } from '../../../law-date.ts';
import { remembered } from '../../../remembered.ts';
import { offersByMunicipality } from '../../../same-help.ts';
import { saidAll } from '../../../unread.ts';
import { texts } from './texts.ts';

/** From this day, ældreloven gives this help to whoever needs it because of age (serviceloven § 2, stk. 5). */
const FROM = '2025-07-01';
const MOVED = ['83', '83 a', '83 b', '84', '86'].map((section) => `serviceloven § ${section}`);

export default defineRule({
  id: 'konflikt/aeldre-hul',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['maalgruppe/anden-lov-foerst', 'maalgruppe/oevre-alder'],
  check(context, report) {
    const { terms, date, language, workspace } = context;
    // Only a municipality that is here as a whole can be said to lack a standard.
    if (workspace.municipalities.length === 0) return;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      const standards = offers.map(({ context: { standard } }) => standard);
      if (standards.some((one) => isAboutElderlyLaw(one) || !saidAll(one, 'anywhere'))) continue;
      for (const { context: own, view } of offers) {
        const age = view.block.targetGroup?.age;
        const provision = view.provisionIds.find((id) => MOVED.includes(id));
        if (!age || !provision || lawDateFor(own.standard, date) < FROM || namesElderlyLaw(own.standard)) continue;
        const reasoning = reasoningContext(terms, own.law);
        const retired = {
          demands: [{ kind: 'age', age: { from: 'pensionAge', wording: 'from' }, range: age.range } as const],
          exclusions: [],
        };
        const group = groupOf(view.block);
        if (anybodyInAll([group, retired], reasoning).kind !== 'nobody') continue;
        const without = { ...group, demands: group.demands.filter(({ kind }) => kind !== 'age') };
        const answer = anybodyBetween({ ...without, demands: [...without.demands, ...retired.demands] }, [], reasoning);
        if (answer.kind !== 'somebody') continue;
        report({
          file: own.standard.file,
          at: age,
          severity: 'error',
          provision,
          message: text.hole(view.service.name, provision, citizenAsSubject(answer.citizen, terms, language)),
        });
      }
    }
  },
});

const isAboutElderlyLaw = remembered(
  ({ services, title }: StandardModel) =>
    /ældreloven/i.test(title) ||
    services.some(({ provisions }) => provisions.some((ref) => /^ældrelov/.test(provisionId(ref)))),
);

/** Whoever is told of the law has the way: in words, as a term, or as a reference. */
const namesElderlyLaw = remembered((standard: StandardModel) => /ældrelov/i.test(JSON.stringify(standard)));
