import type { Access } from '@kvast/model/access';
import type { Price } from '@kvast/model/economy';
import type { Money } from '@kvast/model/limit';
import * as ast from '../generated/ast.ts';
import type { BlockDraft } from './block-draft.ts';
import { rangeOf } from './context.ts';
import { amount, bound, limit, perUnit } from './values.ts';

/** opsparing and pulje; and how soon acute help comes. */
export function quotaLine(block: BlockDraft, line: ast.Line): boolean {
  const range = rangeOf(line);
  if (ast.isQuotaLine(line)) {
    const found = limit(line.limit);
    const quota = line.none || found ? { none: line.none, limit: found, range } : undefined;
    block.set(block.section('extent', range), line.key === 'pulje:' ? 'pool' : 'saving', quota, line);
  } else if (ast.isAcuteLine(line)) {
    block.set(block.section('access', range), 'acute', acute(line), line);
  } else return false;
  return true;
}

/** akut: straks, or within a limit. */
export function acute(line: ast.AcuteLine): Access['acute'] {
  const found = limit(line.limit);
  return line.at_once || found ? { atOnce: line.at_once, limit: found, range: rangeOf(line) } : undefined;
}

const PRICE_KINDS: Readonly<Record<string, Price['kind']>> = {
  'pris:': 'price',
  'loft:': 'cap',
  'tilskud:': 'grant',
};

/** pris, loft, tilskud and kommunen betaler. */
export function priceLine(block: BlockDraft, line: ast.Line): boolean {
  if (!ast.isPriceLine(line) && !ast.isPaidLine(line)) return false;
  const range = rangeOf(line);
  const item = line.item?.trim();
  const value = amount(line.amount);
  if (Number.isNaN(value) && !(ast.isPaidLine(line) && item)) return true;
  const price: Price = {
    kind: ast.isPaidLine(line) ? 'paidByMunicipality' : (PRICE_KINDS[line.key] ?? 'price'),
    ...(line.bound !== undefined && { bound: bound(line.bound) }),
    ...sumOf(line, value, range),
    year: line.year === undefined ? undefined : Number(line.year),
    item,
    range,
  };
  const economy = block.section('economy', range);
  economy.prices = [...(economy.prices ?? []), price];
  return true;
}

function sumOf(line: ast.PriceLine | ast.PaidLine, value: number, range: Price['range']) {
  if (Number.isNaN(value)) return {};
  if (line.percent) return { share: { percent: value, of: line.base?.trim() } };
  const per = line.per ? pricePer(line.per) : undefined;
  return { amount: { amount: value, currency: 'DKK' as const, per, range } };
}

function pricePer(written: string): Money['per'] {
  switch (written.toLowerCase()) {
    case 'pr. kilometer':
    case 'pr. km':
      return 'kilometre';
    case 'pr. måltid':
      return 'meal';
    default:
      return perUnit(written);
  }
}
