import type { Appeal } from '@kvast/model/appeal';
import { type Composer, said, together, withProse } from '../composer.ts';
import { type Draft, draft } from '../draft.ts';

/** Whether the decision can be appealed, and how. Only what the standard itself says. */
export function appealSection(appeal: Appeal | undefined, composer: Composer): Draft[] {
  if (!appeal) return [];
  const { words } = composer;
  const { instance, deadline, sendTo, reconsideration, whoMayAppeal, guidance } = appeal;
  const blocks = [
    ...together(
      said(instance && words.appealTo(instance), instance),
      ...(appeal.perProvision ?? []).map((one) => said(words.appealTo(one, one.provisions), one)),
      said(whoMayAppeal && words.whoMayAppeal(whoMayAppeal), whoMayAppeal),
      said(deadline && words.appealDeadline(deadline), deadline),
    ),
    ...together(
      said(sendTo && words.sendAppealTo(sendTo), sendTo),
      said(reconsideration && words.reconsideration(reconsideration), reconsideration),
    ),
    ...said(guidance && words.appealGuidance(guidance), guidance),
  ];
  return draft(words.heading('appeal'), appeal, withProse(appeal, blocks, composer));
}
