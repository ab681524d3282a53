import { type DocumentSymbol, type FoldingRange, SymbolKind } from 'vscode-languageserver-types';

interface Heading {
  readonly level: number;
  readonly name: string;
  readonly line: number;
  readonly length: number;
  /** Last line that belongs to it. */
  end: number;
}

/** The headings as a tree. Read from the text itself, so that a half-written document keeps its outline. */
export function outline(text: string): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { level: number; symbol: DocumentSymbol }[] = [];
  const lines = text.split(/\r?\n/);
  for (const heading of headings(lines)) {
    const symbol: DocumentSymbol = {
      name: heading.name,
      kind: kindOf(heading.name),
      range: {
        start: { line: heading.line, character: 0 },
        end: { line: heading.end, character: lines[heading.end]?.length ?? 0 },
      },
      selectionRange: {
        start: { line: heading.line, character: 0 },
        end: { line: heading.line, character: heading.length },
      },
      children: [],
    };
    while ((open[open.length - 1]?.level ?? 0) >= heading.level) open.pop();
    const parent = open[open.length - 1];
    (parent?.symbol.children ?? roots).push(symbol);
    open.push({ level: heading.level, symbol });
  }
  return roots;
}

/** A heading folds down to the last line that is not blank. */
export function folding(text: string): FoldingRange[] {
  return headings(text.split(/\r?\n/))
    .filter((heading) => heading.end > heading.line)
    .map((heading) => ({ startLine: heading.line, endLine: heading.end }));
}

function headings(lines: readonly string[]): Heading[] {
  const found: Heading[] = [];
  const open: Heading[] = [];
  let lastFilled = 0;
  lines.forEach((line, number) => {
    const match = /^(#{1,4})(.*)$/.exec(line.trim());
    if (match) {
      const level = match[1]?.length ?? 1;
      close(open, level, lastFilled);
      const heading = { level, name: match[2]?.trim() || '…', line: number, length: line.length, end: number };
      found.push(heading);
      open.push(heading);
    }
    if (line.trim() !== '') lastFilled = number;
  });
  close(open, 0, lastFilled);
  return found;
}

function close(open: Heading[], level: number, end: number): void {
  while ((open[open.length - 1]?.level ?? -1) >= level) {
    const heading = open.pop();
    if (heading) heading.end = Math.max(heading.line, end);
  }
}

function kindOf(name: string): SymbolKind {
  if (/^(?:kvalitetsstandard|kommune|begreber|lov)\b/i.test(name)) return SymbolKind.Module;
  if (/^ydelse\b/i.test(name)) return SymbolKind.Class;
  if (name.startsWith('[')) return SymbolKind.Key;
  return name.startsWith('§') ? SymbolKind.Interface : SymbolKind.Field;
}
