import type { Limit } from '@kvast/model/limit';
import * as ast from '../generated/ast.ts';
import { languageServices } from '../parser/services.ts';
import { NOWHERE } from './context.ts';
import { limit } from './values.ts';

/** "højst 2 timer om ugen" in a cell of a table; undefined where the words are not exactly one limit. */
export function limitInWords(text: string): Limit | undefined {
  // Only words that begin like a limit are worth a parser.
  if (!/^(?:[\p{L}.]+ )*\d|^(?:én|en|ét|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|hver|hvert|samme) /iu.test(text))
    return undefined;
  const parsed = languageServices('kvast').parser.LangiumParser.parse<ast.Document>(`omfang: ${text}\n`);
  const [line] = parsed.value.lines ?? [];
  if (parsed.parserErrors.length > 0 || !ast.isAmountLine(line)) return undefined;
  const found = limit(line.limit);
  return found && { ...found, range: NOWHERE };
}
