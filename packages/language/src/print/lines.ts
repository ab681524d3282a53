import type { ListItem, StatuteQuote, Table } from '@kvast/model/section';
import type { Located, Prose } from '@kvast/model/source';
import { provisionsText } from './references.ts';
import { itemText, proseLines, wordsText } from './words.ts';

/** One thing that is said: a key line, or a bullet with the lines that belong to it. */
export interface Fact {
  readonly lines: readonly string[];
  /** Where it stood in its source; only its place before or after the prose matters. */
  readonly line: number;
}

/** What a part says in words, beside its facts. */
export interface Said {
  readonly prose: readonly Prose[];
  readonly tables?: readonly Table[];
  readonly quotes?: readonly StatuteQuote[];
}

/** `key: value`; nothing where there is no value. */
export function keyLine(key: string, value: string | undefined, from: Located | undefined): Fact[] {
  return value ? [{ lines: [`${key}: ${value}`], line: from?.range.start.line ?? 0 }] : [];
}

/** A key whose value is words. */
export function wordsLine(key: string, prose: Prose | undefined): Fact[] {
  return keyLine(key, prose && wordsText(prose.text), prose);
}

export function wordsLines(key: string, all: readonly Prose[] | undefined): Fact[] {
  return (all ?? []).flatMap((prose) => wordsLine(key, prose));
}

/** One fact for each of the things, in their order. */
export function each<T>(things: readonly T[] | undefined, fact: (thing: T) => Fact[]): Fact[] {
  return (things ?? []).flatMap(fact);
}

/** A bullet, and below it the key lines that belong to it. */
export function bullet(text: string, from: Located, ...attached: readonly (readonly Fact[])[]): Fact {
  return { lines: [`- ${text}`, ...attached.flat().flatMap(({ lines }) => lines)], line: from.range.start.line };
}

export function bullets(items: readonly ListItem[]): Fact[] {
  return items.map((item) => bullet(itemText(item), item));
}

/**
 * The lines below a heading: prose, the law's words, keys and bullets, tables. Prose that stood below the first fact stays
 * below the facts, because the citizen's text keeps that order.
 */
export function body({ prose, tables = [], quotes = [] }: Said, facts: readonly Fact[] = []): string[] {
  const first = Math.min(...facts.map(({ line }) => line));
  const after = (line: Prose) => line.range.start.line > first;
  const parts = [
    proseLines(prose.filter((line) => !after(line))),
    ...quotes.map(quoteLines),
    ...facts.map(({ lines }) => lines),
    proseLines(prose.filter(after)),
  ].filter((lines) => lines.length > 0);
  // Two tables would be read as one, so something else stands between them.
  const last = parts.length - Math.max(tables.length - 1, 0);
  return [
    ...parts.slice(0, last),
    ...tables.flatMap((table, at) => [tableLines(table), parts[last + at] ?? []]),
  ].flat();
}

function quoteLines({ provisions, prose }: StatuteQuote): string[] {
  return [`citat fra: ${provisionsText(provisions)}`, ...proseLines(prose)];
}

function tableLines({ header, rows }: Table): string[] {
  return [header, ...rows.map(({ cells }) => cells.map(({ text }) => text))].map((cells) => `| ${cells.join(' | ')} |`);
}
