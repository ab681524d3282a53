import { provisionId } from '@kvast/model/provision-ref';
import type { SourceRange } from '@kvast/model/source';
import { readProvisions } from '../../provision-reader.ts';
import type { EditorContext } from '../editor-context.ts';
import { provisionsIn } from '../model-at.ts';
import { sameName } from '../references/targets.ts';
import { everyLine, namesIn, termsIn } from '../references/written-names.ts';

/** What only the model knows of a word, for colours; the rest is told by the TextMate grammar. The extension maps both to scopes. */
export const TOKEN_LEGEND = {
  tokenTypes: ['kvastTerm', 'kvastProvision', 'kvastName'],
  // A provision out of force; a term of the municipality's own; a term that nobody has defined.
  tokenModifiers: ['deprecated', 'local', 'undefined'],
};

interface Token {
  readonly range: SourceRange;
  readonly type: (typeof TOKEN_LEGEND.tokenTypes)[number];
  readonly modifier?: (typeof TOKEN_LEGEND.tokenModifiers)[number];
}

/** Terms, provisions, and names of standards and services that exist, as the protocol writes tokens: five numbers each. */
export function semanticTokens(context: EditorContext): number[] {
  const tokens: Token[] = provisionsIn(context.parsed.model).map((ref) => ({
    range: ref.range,
    type: 'kvastProvision',
    modifier: context.law.isInForce(provisionId(ref)) === false ? 'deprecated' : undefined,
  }));
  for (const { name, range } of everyLine(context.text, termsIn)) {
    if (readProvisions(name, 0)) continue;
    const defined = context.terms.defined(name);
    const modifier = !defined ? 'undefined' : context.has(defined.file) ? 'local' : undefined;
    tokens.push({ range, type: 'kvastTerm', modifier });
  }
  for (const { name, range } of everyLine(context.text, namesIn)) {
    if (context.named.some((each) => sameName(each.name, name))) tokens.push({ range, type: 'kvastName' });
  }
  return encoded(tokens);
}

/** In the order of the text, each place counted from the one before. A token stands in one line, and no two overlap. */
function encoded(tokens: readonly Token[]): number[] {
  const sorted = tokens
    .filter(({ range: { start, end } }) => start.line === end.line && start.column < end.column)
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
  const data: number[] = [];
  let line = 1;
  let column = 1;
  let free = { line: 0, column: 0 };
  for (const { range, type, modifier } of sorted) {
    const { start, end } = range;
    if (start.line === free.line && start.column < free.column) continue;
    const bit = modifier === undefined ? 0 : 1 << TOKEN_LEGEND.tokenModifiers.indexOf(modifier);
    const from = start.line === line ? start.column - column : start.column - 1;
    data.push(start.line - line, from, end.column - start.column, TOKEN_LEGEND.tokenTypes.indexOf(type), bit);
    ({ line, column } = start);
    free = end;
  }
  return data;
}
