import type { Prose, ProseMark } from '@kvast/model/source';
import type { Inline, OwnLanguage, Paragraph } from './document-tree.ts';
import { type Phrase, sentence } from './phrase.ts';

/** What a `[…]` in the writer's words shows: the term, or the provision with its link. */
export type ShowMention = (words: string) => Phrase;

/** The note that says where marked words come from. */
export type Mark = (mark: ProseMark) => Phrase;

const MARKUP =
  /\*\*(?<strong>[^*]+)\*\*|(?<![\p{L}\d*])\*(?<emphasis>[^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(?<underlined>[^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\d_])|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)|\[(?<mention>[^\]]+)\]/gu;

/** The writer's own words with the Markdown mark-up that may stand in a line: bold, italics, code, links and `[mentions]`. */
export function written(words: string, mention: ShowMention, language?: OwnLanguage): Phrase {
  return [{ kind: 'written', language, runs: inline(words, mention) }];
}

function inline(words: string, mention: ShowMention): Inline[] {
  const runs: Inline[] = [];
  let after = 0;
  for (const match of words.matchAll(MARKUP)) {
    if (match.index > after) runs.push({ kind: 'text', text: words.slice(after, match.index) });
    runs.push(...marked(match.groups ?? {}, match[0], mention));
    after = match.index + match[0].length;
  }
  if (after < words.length) runs.push({ kind: 'text', text: words.slice(after) });
  return runs;
}

function marked(found: Record<string, string | undefined>, whole: string, mention: ShowMention): readonly Inline[] {
  const emphasis = found.emphasis ?? found.underlined;
  if (found.strong !== undefined) return [{ kind: 'strong', runs: inline(found.strong, mention) }];
  if (emphasis !== undefined) return [{ kind: 'emphasis', runs: inline(emphasis, mention) }];
  if (found.code !== undefined) return [{ kind: 'code', text: found.code }];
  if (found.mention !== undefined) return mention(found.mention);
  if (found.href !== undefined && found.label !== undefined) {
    const runs = inline(found.label, mention);
    // Anything but a web or mail address (a script, a file) is shown and not linked to.
    return /^(https?:|mailto:)/i.test(found.href)
      ? [{ kind: 'link', href: found.href, runs }]
      : [{ kind: 'text', text: whole }];
  }
  return [{ kind: 'text', text: whole }];
}

/**
 * Prose lines as paragraphs, as in Markdown: neighbouring lines belong together, an empty line or a gap parts them.
 * A mark ends its paragraph, since the note about it follows.
 */
export function paragraphs(
  prose: readonly Prose[],
  mention: ShowMention,
  note: Mark,
  language?: OwnLanguage,
): Paragraph[] {
  const groups: Prose[][] = [];
  let open: Prose[] | undefined;
  for (const line of prose) {
    const previous = open?.at(-1);
    if (line.text.trim() === '') open = undefined;
    else if (open && previous && line.range.start.line <= previous.range.end.line + 1) open.push(line);
    else {
      open = [line];
      groups.push(open);
    }
    if (line.mark) open = undefined;
  }
  return groups.flatMap((lines) => noted(split(lines, mention, language), lines.at(-1)?.mark, note));
}

function noted(all: Paragraph[], mark: ProseMark | undefined, note: Mark): Paragraph[] {
  return mark
    ? all.map((one, i) => (i < all.length - 1 ? one : { ...one, runs: withNote(one.runs, mark, note) }))
    : all;
}

/** Words and the note on where they come from, as two sentences. */
export function withNote(words: Phrase, mark: ProseMark, note: Mark): Phrase {
  return [...sentence(words), { kind: 'text', text: ' ' }, { kind: 'note', runs: note(mark) }];
}

/** One reading of a paragraph may also come as one line with empty lines inside it. */
function split(lines: readonly Prose[], mention: ShowMention, language: OwnLanguage | undefined): Paragraph[] {
  const first = lines[0];
  const last = lines.at(-1);
  const text = lines.map((line) => line.text).join('\n');
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim().replaceAll(/\s*\n\s*/g, ' '))
    .filter((part) => part !== '')
    .map((part, _, parts) => ({
      kind: 'paragraph',
      runs: parts.length === 1 ? writtenLines(lines, mention, language) : written(part, mention, language),
      source: first && last && { start: first.range.start, end: last.range.end },
    }));
}

/** Each line for itself, so that a preview finds it; mark-up may go on over lines, which then stay together. */
function writtenLines(lines: readonly Prose[], mention: ShowMention, language: OwnLanguage | undefined): Phrase {
  const texts = lines.map(({ text }) => text.trim().replaceAll(/\s*\n\s*/g, ' '));
  if (lines.length === 1 || texts.some((text) => /[*_`[]/.test(text)))
    return written(texts.join(' '), mention, language);
  return lines.flatMap(
    (line, i): Phrase => [
      ...(i > 0 ? [{ kind: 'text', text: ' ' } as const] : []),
      { kind: 'written', language, source: line.range, runs: inline(texts[i] ?? '', mention) },
    ],
  );
}
