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

function* symbolsOf({ file, names }: KnownDocument): Generator<SymbolInformation> {
  const symbol = (name: string, kind: SymbolKind, range: Parameters<typeof toLspRange>[0], containerName?: string) => ({
    name,
    kind,
    containerName,
    location: { uri: file, range: toLspRange(range) },
  });
  switch (names?.kind) {
    case 'standard':
      yield symbol(names.title, SymbolKind.Module, names.range);
      for (const { name, nameRange } of names.services) yield symbol(name, SymbolKind.Class, nameRange, names.title);
      break;
    case 'municipality':
      yield symbol(names.name, SymbolKind.Module, names.range);
      for (const { name, range } of names.contacts) yield symbol(name, SymbolKind.Object, range, names.name);
      for (const { name, range } of names.textBlocks) yield symbol(name, SymbolKind.String, range, names.name);
      break;
    case 'vocabulary':
      for (const { name, nameRange } of names.terms) yield symbol(name, SymbolKind.Key, nameRange, names.title);
      break;
    case 'law':
      for (const { id, title, range } of names.provisions) {
        yield symbol(
          `${id} ${title}`.trim(),
          SymbolKind.Interface,
          { start: range.start, end: range.start },
          names.title,
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
