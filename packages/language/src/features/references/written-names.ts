import type { SourceRange } from '@kvast/model/source';

/** A name as it stands in a text; `range` is the name alone, without brackets and quotation marks. */
export interface WrittenName {
  readonly name: string;
  readonly range: SourceRange;
}

/** Names in brackets. @param number of the line, from 1 */
export function termsIn(line: string, number: number): WrittenName[] {
  return [...line.matchAll(/\[([^\][]+)\]/g)].map((match) => written(match[1] ?? '', number, match.index + 1));
}

/** Keys whose value is the name of a standard or a service, or several with commas between. */
const NAME_KEYS = /^\s*(?:henvis til|læses sammen med|fælles for)\s*:\s*/i;

/**
 * What may be the name of a standard or a service in a line: in the quotation marks of a heading, a bullet or an example, or
 * alone after a key that asks for one. Words for the citizen name nothing.
 */
export function namesIn(line: string, number: number): WrittenName[] {
  if (/^\s*>/.test(line)) return [];
  const isKey = NAME_KEYS.exec(line);
  const isList = /^\s*(?:#|-|–|•|\*)/.test(line);
  const quoted = isKey || isList ? [...line.matchAll(/["»”“]([^"«”“]+)["«”“]/g)] : [];
  const names = quoted.map((match) => written(match[1] ?? '', number, match.index + 1));
  if (!isKey || quoted.length > 0) return names;
  let start = isKey[0].length;
  return line
    .slice(start)
    .split(',')
    .map((part) => {
      const from = start + part.length - part.trimStart().length;
      start += part.length + 1;
      return written(part.trim(), number, from);
    });
}

/** Names of contacts: bullets under Kontakt, and `kontakt:` lines. Lines count from 0, both ends included. */
export function contactNames(text: string, from = 0, to = Number.POSITIVE_INFINITY): WrittenName[] {
  const names: WrittenName[] = [];
  let inContacts = false;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (at > to) break;
    if (/^\s*#/.test(line)) inContacts = /^\s*##+\s*kontakt\s*$/i.test(line);
    if (at < from) continue;
    const found = inContacts
      ? /^(\s*[-–•*]\s+["»”]?)([^\s:"«”][^:"«”]*)/.exec(line)
      : /^(\s*kontakt:\s*["»”]?)([^\s"«”][^"«”]*)/i.exec(line);
    if (found?.[2]) names.push(written(found[2].trimEnd(), at + 1, (found[1] ?? '').length));
  }
  return names;
}

/** All names of one kind in a text. */
export function everyLine(text: string, read: (line: string, number: number) => WrittenName[]): WrittenName[] {
  return text.split(/\r?\n/).flatMap((line, at) => read(line, at + 1));
}

function written(name: string, line: number, character: number): WrittenName {
  return {
    name,
    range: { start: { line, column: character + 1 }, end: { line, column: character + 1 + name.length } },
  };
}
