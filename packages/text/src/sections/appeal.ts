import type { Appeal } from '@kvast/model/appeal';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import { type Composer, said, together, withProse } from '../composer.ts';
import type { Paragraph } from '../document-tree.ts';
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

/** The shared section, with what the law says where neither the standard nor a service does. */
export function appealWithLaw(composer: Composer): Draft[] {
  const { standard, words } = composer;
  const byLaw = appealByLaw(composer);
  const [section] = appealSection(standard.shared.appeal, composer);
  if (!section) return draft(words.heading('appeal'), undefined, byLaw);
  return [{ ...section, blocks: [...byLaw, ...section.blocks] }];
}

/**
 * Whether a decision can be appealed follows from the provision. Only what was read in the law itself is told; what is
 * remembered, or follows from practice, is for the checker.
 */
function appealByLaw({ standard, words, context }: Composer): Paragraph[] {
  if (standard.shared.appeal?.instance) return [];
  const silent = standard.services.filter(({ appeal }) => !appeal?.instance && !appeal?.perProvision);
  const known = new Map<'none' | 'ankestyrelsen', ProvisionRef[]>();
  const told = new Set(standard.shared.appeal?.perProvision?.flatMap(({ provisions }) => provisions.map(provisionId)));
  for (const ref of silent.flatMap(({ provisions }) => provisions)) {
    const id = provisionId(ref);
    const clause = context.law
      .clauses(id, 'appeal')
      .find((one) => one.confidence === 'verified' && one.strength === 'statute');
    if (!clause || told.has(id)) continue;
    told.add(id);
    known.set(clause.said.to, [...(known.get(clause.said.to) ?? []), ref]);
  }
  return [...known].flatMap(([to, refs]) => said(words.appealTo({ to, range: standard.range }, refs)));
}
