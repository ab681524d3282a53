import type { Prose, ProseMark } from '@kvast/model/source';
import { unquoted } from '../build/values.ts';
import { readProvisions } from '../provision-reader.ts';

const MARKS: Readonly<Record<ProseMark, string>> = {
  law: '(lov)',
  serviceLevel: '(serviceniveau)',
  practice: '(faglig praksis)',
  goal: '(mål)',
  asARule: '(som udgangspunkt)',
  typically: '(typisk)',
  exceptionally: '(i særlige tilfælde)',
};

/** Words after a key. Quotes around the whole would be taken for dress, so they get quotes of their own. */
export function wordsText(text: string): string {
  return unquoted(text) === text ? text : `"${text}"`;
}

/** Words where a reference may stand too: what begins like a reference is put in quotes. */
export function wordsNotReference(text: string): string {
  return readProvisions(text, 0) ? `"${text}"` : wordsText(text);
}

const QUOTES = [
  ['"', '"'],
  ['»', '«'],
  ['”', '”'],
] as const;

/** A name in quotes of a kind that does not stand in it; bare where it has all kinds, which only a heading can read. */
export function quoted(text: string): string {
  const free = QUOTES.find((pair) => !pair.some((quote) => text.includes(quote)));
  return free ? `${free[0]}${text}${free[1]}` : text;
}

/** `Rengøring (serviceniveau)`, for a bullet. */
export function itemText(item: Pick<Prose, 'text' | 'mark'>): string {
  return wordsText(markedText(item));
}

/** `>` lines. A gap in the source parts two paragraphs, and is kept as a blank line. */
export function proseLines(prose: readonly Prose[]): string[] {
  return prose.flatMap((line, at) => {
    const previous = prose[at - 1];
    const gap = previous && line.range.start.line > previous.range.end.line + 1;
    const written = `> ${markedText(line)}`.trimEnd();
    return gap ? ['', written] : [written];
  });
}

function markedText({ text, mark }: Pick<Prose, 'text' | 'mark'>): string {
  return mark ? `${text} ${MARKS[mark]}`.trimStart() : text;
}
