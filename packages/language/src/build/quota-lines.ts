import type { Price } from '@kvast/model/economy';
import * as ast from '../generated/ast.ts';
import type { BlockDraft } from './block-draft.ts';
import { rangeOf } from './context.ts';
import { amount, limit, perUnit } from './values.ts';

/** opsparing and pulje; and how soon acute help comes. */
export function quotaLine(block: BlockDraft, line: ast.Line): boolean {
  const range = rangeOf(line);
  if (ast.isQuotaLine(line)) {
    const found = limit(line.limit);
    const quota = line.none || found ? { none: line.none, limit: found, range } : undefined;
    block.set(block.section('extent', range), line.key === 'pulje:' ? 'pool' : 'saving', quota, line);
  } else if (ast.isAcuteLine(line)) {
    const found = limit(line.limit);
    const acute = line.at_once || found ? { atOnce: line.at_once, limit: found, range } : undefined;
    block.set(block.section('access', range), 'acute', acute, line);
  } else return false;
  return true;
}

/** pris: what one thing costs; loft: the most that can be asked. */
export function priceLine(block: BlockDraft, line: ast.Line): boolean {
  if (!ast.isPriceLine(line)) return false;
  const range = rangeOf(line);
  const value = amount(line.amount);
  if (Number.isNaN(value)) return true;
  const price: Price = {
    kind: line.key === 'loft:' ? 'cap' : 'price',
    amount: { amount: value, currency: 'DKK', per: line.per ? perUnit(line.per) : undefined, range },
    year: line.year === undefined ? undefined : Number(line.year),
    item: line.item?.trim(),
    range,
  };
  const economy = block.section('economy', range);
  economy.prices = [...(economy.prices ?? []), price];
  return true;
}
