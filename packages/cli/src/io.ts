import { createInterface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import { printable, type Terminal, terminalOf } from './terminal.ts';
import { type Language, languageOf, type Texts, textsIn } from './texts.ts';

/** The world as a command sees it. */
export interface Io {
  readonly language: Language;
  readonly texts: Texts;
  readonly terminal: Terminal;
  /** Today, `YYYY-MM-DD`, by the machine's own clock and time zone. */
  readonly today: string;
  /** Everything that comes on standard input. */
  read(): Promise<Uint8Array>;
  /** Is standard output a screen, and no file or pipe? */
  readonly onScreen?: boolean;
  /** The result: standard output. */
  print(result: string | Uint8Array): void;
  /**
   * One question to the person at the terminal; undefined where there is none (a pipe, a test run).
   * @returns the answer, or undefined where there will be none (end of input)
   */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** One line about the work, never mixed with the result: standard error. */
  note(line: string): void;
  /** What is being worked on just now: one line that the next one replaces, and nothing at all in a pipe. */
  progress(line: string): void;
}

/** The real process. */
export function processIo(args: readonly string[]): Io {
  const language = languageOf(args, process.env);
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    language,
    texts: textsIn[language],
    terminal: terminalOf(process.stdout, process.env),
    today: isoDay(new Date()),
    onScreen: process.stdout.isTTY === true,
    read: () => buffer(process.stdin),
    print: (result) => {
      clear();
      process.stdout.write(result);
    },
    ask: process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal : undefined,
    note: (line) => {
      clear();
      process.stderr.write(`${printable(line)}\n`);
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      clear();
      process.stderr.write(printable(line).slice(0, (process.stderr.columns ?? 80) - 1));
      shown = true;
    },
  };
}

/** Questions go to standard error, so that the result can still be sent to a file. */
async function askAtTerminal(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
    return await Promise.race([lines.question(printable(question)), ended]);
  } finally {
    lines.close();
  }
}

function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
