import type { Statement } from '@kvast/model/law';
import * as ast from '../generated/ast.ts';
import { moneyBounds } from '../law-words.ts';
import { rangeOf } from './context.ts';
import { amount, limit, perUnit } from './values.ts';

/** `loft: 60 kr. pr. gang i 2025 for en hovedret`, `beløb: 1.105 kr. om måneden`, `opsparing: højst 6 måneder`. */
export function moneyStatement(line: ast.LawLine): readonly Statement[] | undefined {
  if (ast.isQuotaLine(line) && line.key === 'opsparing:') {
    const found = limit(line.limit);
    return found ? [{ kind: 'saving', limit: found }] : [];
  }
  const isCap = ast.isPriceLine(line) && line.key === 'loft:';
  if (!isCap && !ast.isMoneyLine(line)) return undefined;
  const value = amount(line.amount);
  if (Number.isNaN(value)) return [];
  const money = {
    amount: value,
    currency: 'DKK',
    per: line.per ? perUnit(line.per) : undefined,
    range: rangeOf(line),
  } as const;
  const bound = ast.isMoneyLine(line) ? (moneyBounds[line.bound ?? ''] ?? 'exactly') : 'atMost';
  return [{ kind: 'money', role: isCap ? 'cap' : 'payment', bound, amount: money, item: line.item?.trim() }];
}
