import type { Limit } from '@kvast/model/limit';
import { ValueScanner } from '../lexer/value-scanner.ts';
import { factsOf } from '../parser/facts.ts';
import { NOWHERE } from './context.ts';
import { amount, bound, isUnit, perUnit, strength, unit } from './values.ts';

let scanner: ValueScanner | undefined;

/** "højst 2 timer om ugen" in a cell of a table; undefined where the words are not exactly one limit. */
export function limitInWords(text: string): Limit | undefined {
  scanner ??= new ValueScanner(factsOf('kvast').limit);
  const tokens = scanner
    .scan(text, 0, text.length)
    .map(({ type, start, end }) => ({ type, image: text.slice(start, end) }));
  const number = tokens.findIndex(({ type }) => type === 'NUMBER');
  const boundToken = number === 1 ? tokens[0] : undefined;
  const [amountToken, unitToken, ...rest] = tokens.slice(Math.max(number, 0));
  if (number < 0 || number > 1 || !amountToken || !unitToken || !isUnit(unitToken.type)) return undefined;
  const per = rest.find(({ type }) => /^(?:om|pr\.|ad|i) /.test(type))?.type;
  const marked = rest.find(({ type }) => type.startsWith('('))?.type;
  if (rest.length > Number(per !== undefined) + Number(marked !== undefined)) return undefined;
  const quantity = { amount: amount(amountToken.image), unit: unit(unitToken.type) };
  if (Number.isNaN(quantity.amount)) return undefined;
  return {
    bound: bound(boundToken?.type),
    boundAsWritten: boundToken?.type ?? '',
    quantity,
    per: per === undefined ? undefined : perUnit(per),
    strength: strength(marked),
    range: NOWHERE,
  };
}
