import { stripVTControlCharacters, styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green' | 'underline';

/** What a writer of text for people needs to know about where it ends up. */
export interface Terminal {
  /** Columns that a line may fill. */
  readonly width: number;
  /** The text in a style, or unchanged where there are no colours. */
  paint(style: Style, text: string): string;
}

/** Colours only on a terminal, and not where NO_COLOR (https://no-color.org) is set. */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: NodeJS.ProcessEnv,
): Terminal {
  const colours = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    width: Math.min(Math.max(stream.columns ?? 100, 40), 120),
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Text from a file as it can safely be shown: a file must not be able to steer the terminal. Keeps every column in its place. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}

/** Lines of whole words, each at most `width` columns where its words allow it. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Columns that a text takes: styles take none. */
export function displayWidth(text: string): number {
  // Hardly any text has a style, and looking for all of them takes its time.
  return text.includes('\u001b') ? stripVTControlCharacters(text).length : text.length;
}
