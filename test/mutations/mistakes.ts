import { languageServices } from '@kvast/language/parser/services';

/** One mistake put into a text, as a tired person would make it. */
export interface Mistake {
  /** What was spoiled and how, as the table of figures names it: "ord slettet", "overskrift uden havelåger". */
  readonly kind: string;
  /** The line (from 1) that was spoiled; where it was deleted, the next one stands in its place. */
  readonly line: number;
  /** What stood there. */
  readonly before: string;
  readonly text: string;
}

/** How a word is misspelt; a word that cannot be misspelt that way stays as it is. */
const slips: readonly ((word: string) => string)[] = [
  (word) => word.replace(/(\p{L})((?!\1)\p{L})(?=\p{L})/u, '$2$1'),
  (word) => word.replace(/(\p{L}\p{L})\p{L}(?=\p{L})/u, '$1'),
  (word) => word.replace(/(\p{L}\p{L})(\p{L})(?=\p{L})/u, '$1$2$2'),
];

function misspelt(word: string, turn: number): string {
  const tries = slips.map((_, index) => slips[(turn + index) % slips.length]?.(word) ?? word);
  // A sign without letters has become another one.
  return tries.find((slip) => slip !== word) ?? `${word.slice(0, -1)}%`;
}

/** Every token, as the lexer sees them, deleted, doubled and misspelt. */
export function* spoiledTokens(text: string): Generator<Mistake> {
  let turn = 0;
  for (const { startOffset, endOffset, startLine, tokenType } of languageServices('kvast').parser.Lexer.tokenize(text)
    .tokens) {
    if (tokenType.name === 'NL') continue;
    const before = text.slice(startOffset, (endOffset ?? startOffset) + 1);
    const name = tokenType.name.startsWith('#') ? 'havelåger' : 'ord';
    const spoil = (kind: string, after: string): Mistake => ({
      kind: `${name} ${kind}`,
      line: startLine ?? 0,
      before,
      text: text.slice(0, startOffset) + after + text.slice(startOffset + before.length),
    });
    yield spoil('slettet', '');
    yield spoil('skrevet to gange', `${before} ${before}`);
    yield spoil('stavet forkert', misspelt(before, turn++));
  }
}

/** Every line deleted, doubled, cut in half, and its first and last words spoiled. */
export function* spoiledLines(text: string): Generator<Mistake> {
  const lines = text.split('\n');
  for (const [at, before] of lines.entries()) {
    if (before.trim() === '') continue;
    const spoil = function* (kind: string, ...after: string[]): Generator<Mistake> {
      if (after.length === 1 && after[0] === before) return;
      yield { kind, line: at + 1, before, text: lines.toSpliced(at, 1, ...after).join('\n') };
    };
    yield* spoil('linje slettet');
    yield* spoil('linje tømt', '');
    yield* spoil('linje skrevet to gange', before, before);
    yield* spoil(
      'første ord stavet forkert',
      before.replace(/\p{L}{3,}/u, (word) => misspelt(word, at)),
    );
    yield* spoil('sidste ord slettet', before.replace(/\s\S+\s*$/, ''));
    yield* spoil('halv linje', before.slice(0, Math.ceil(before.length / 2)));
    yield* spoil('fremmed tegn', before.replace(/(\s)(?=\S+$)/, '$1§%" '));
  }
}

/** Every heading with too few or too many `#`, with no space after them, misspelt, and without `#`. */
export function* spoiledHeadings(text: string): Generator<Mistake> {
  const lines = text.split('\n');
  for (const [at, before] of lines.entries()) {
    const [, hashes = '', words = ''] = /^\s*(#+)\s*(.*)$/.exec(before) ?? [];
    if (hashes === '') continue;
    const spoil = (kind: string, after: string): Mistake => ({
      kind: `overskrift ${kind}`,
      line: at + 1,
      before,
      text: lines.with(at, after).join('\n'),
    });
    if (hashes.length > 1) yield spoil('med en havelåge for lidt', `${hashes.slice(1)} ${words}`);
    yield spoil('med en havelåge for meget', `#${hashes} ${words}`);
    if (hashes.length === 2) yield spoil('med to havelåger for meget', `##${hashes} ${words}`);
    yield spoil('uden mellemrum', hashes + words);
    yield spoil('uden havelåger', words);
    yield spoil('stavet forkert', `${hashes} ${words.replace(/\p{L}{3,}/u, (word) => misspelt(word, at))}`);
    if (/ efter /.test(words))
      yield spoil('med »efter« stavet forkert', `${hashes} ${words.replace(' efter ', ' eftr ')}`);
  }
}
