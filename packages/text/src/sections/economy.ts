import type { Economy } from '@kvast/model/economy';
import { type Composer, said, together, withProse } from '../composer.ts';
import type { Block } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';
import { phrase } from '../phrase.ts';

/** What the help costs, what else is paid for, and whether the supplier can be chosen. */
export function economySection(economy: Economy | undefined, composer: Composer): Draft[] {
  if (!economy) return [];
  const { words } = composer;
  const { fee, feeCovers, freeChoice } = economy;
  const blocks = [
    ...said(fee && words.fee(fee), fee),
    ...prices(economy, composer),
    ...said(feeCovers && words.feeCovers(feeCovers), feeCovers),
    ...ownCosts(economy, composer),
    ...said(freeChoice && words.freeChoice(freeChoice), freeChoice),
  ];
  return draft(words.heading('economy'), economy, withProse(economy, blocks, composer));
}

/** One or two prices are sentences; more of them are easier to find in a table. */
function prices({ prices: all = [] }: Economy, { words }: Composer): Block[] {
  const [first] = all;
  if (!first) return [];
  if (all.length <= 2) return together(...all.map((price, i) => said(words.price(price, all[i - 1]), price)));
  const names = words.priceColumns();
  const withYear = all.some(({ year }) => year !== undefined);
  return [
    {
      kind: 'table',
      caption: words.pricesCaption(),
      columns: [names.item, names.amount, ...(withYear ? [names.year] : [])],
      rows: all.map((price) => ({
        source: price.range,
        cells: [
          words.priceItem(price),
          words.priceAmount(price),
          ...(withYear ? [price.year === undefined ? [] : phrase`${price.year}`] : []),
        ],
      })),
      source: first.range,
    },
  ];
}

function ownCosts({ ownCosts: costs }: Economy, { words, written }: Composer): Block[] {
  const [first, ...others] = costs;
  if (!first) return [];
  if (others.length === 0) return said(words.ownCost(first), first);
  const items = costs.map(({ text, range }) => ({ runs: written(text), source: range }));
  return [...said(words.ownCostsLead(), first), { kind: 'list', items }];
}
