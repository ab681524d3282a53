import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { type KnownDocument, toLspRange } from '../editor-context.ts';

/** More than this is no help, and slow to send. */
const MOST = 200;

/** Standards, services, terms, contacts, text blocks and provisions whose name has the words of the query, in any order. */
export function workspaceSymbols(documents: readonly KnownDocument[], query: string): SymbolInformation[] {
  const words = folded(query).split(' ').filter(Boolean);
  const found: SymbolInformation[] = [];
  for (const document of documents) {
    for (const symbol of symbolsOf(document)) {
      const name = folded(symbol.name);
      if (words.every((word) => name.includes(word))) found.push(symbol);
      if (found.length === MOST) return found;
    }
  }
  return found;
}

function* symbolsOf({ file, model }: KnownDocument): Generator<SymbolInformation> {
  const symbol = (name: string, kind: SymbolKind, range: Parameters<typeof toLspRange>[0], containerName?: string) => ({
    name,
    kind,
    containerName,
    location: { uri: file, range: toLspRange(range) },
  });
  switch (model?.kind) {
    case 'standard':
      yield symbol(model.title, SymbolKind.Module, model.range);
      for (const { name, nameRange } of model.services) yield symbol(name, SymbolKind.Class, nameRange, model.title);
      break;
    case 'municipality':
      yield symbol(model.name, SymbolKind.Module, model.range);
      for (const { name, range } of model.contacts) yield symbol(name, SymbolKind.Object, range, model.name);
      for (const { name, range } of model.textBlocks) yield symbol(name, SymbolKind.String, range, model.name);
      break;
    case 'vocabulary':
      for (const { name, nameRange } of model.terms) yield symbol(name, SymbolKind.Key, nameRange, model.title);
      break;
    case 'law':
      for (const { id, title, range } of model.provisions) {
        yield symbol(
          `${id} ${title}`.trim(),
          SymbolKind.Interface,
          { start: range.start, end: range.start },
          model.title,
        );
      }
      break;
  }
}

/** "SOCIALPÆDAGOGISK", "socialpaedagogisk" and "socialpædagogisk" are one, and so are é and e. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
