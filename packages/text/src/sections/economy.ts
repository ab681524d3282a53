import type { Economy } from '@kvast/model/standard';
import { type Composer, said, withProse } from '../composer.ts';
import type { Block } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';

/** What the help costs, what else is paid for, and whether the supplier can be chosen. */
export function economySection(economy: Economy | undefined, composer: Composer): Draft[] {
  if (!economy) return [];
  const { words } = composer;
  const { fee, freeChoice } = economy;
  const blocks = [
    ...said(fee && words.fee(fee), fee),
    ...ownCosts(economy, composer),
    ...said(freeChoice && words.freeChoice(freeChoice.offered), freeChoice),
  ];
  return draft(words.heading('economy'), economy, withProse(economy.prose, blocks, composer));
}

function ownCosts({ ownCosts: costs }: Economy, { words, written }: Composer): Block[] {
  const [first, ...others] = costs;
  if (!first) return [];
  if (others.length === 0) return said(words.ownCost(first), first);
  const items = costs.map(({ text, range }) => ({ runs: written(text), source: range }));
  return [...said(words.ownCostsLead(), first), { kind: 'list', items }];
}
