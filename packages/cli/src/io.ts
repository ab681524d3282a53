import { printable, type Terminal, terminalOf } from './terminal.ts';
import { type Language, languageOf, type Texts, textsIn } from './texts.ts';

/** The world as a command sees it. */
export interface Io {
  readonly language: Language;
  readonly texts: Texts;
  readonly terminal: Terminal;
  /** Today, `YYYY-MM-DD`, by the machine's own clock and time zone. */
  readonly today: string;
  /** The result: standard output. */
  print(text: string): void;
  /** One line about the work, never mixed with the result: standard error. */
  note(line: string): void;
}

/** The real process. */
export function processIo(args: readonly string[]): Io {
  const language = languageOf(args, process.env);
  return {
    language,
    texts: textsIn[language],
    terminal: terminalOf(process.stdout, process.env),
    today: isoDay(new Date()),
    print: (text) => void process.stdout.write(text),
    note: (line) => void process.stderr.write(`${printable(line)}\n`),
  };
}

function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
