import type { Finding, FindingSeverity } from '@kvast/model/finding';
import type { Language } from '@kvast/workspace/file-texts';
import type { Summary } from '@kvast/workspace/summary';
import type { WriteProblem } from '@kvast/workspace/write-files';
import { danish } from './texts-da.ts';
import { english } from './texts-en.ts';

export type { Language };

/** Everything that the command line says, in one language. */
export interface Texts {
  readonly severity: Record<FindingSeverity, string>;
  readonly strength: Record<NonNullable<Finding['strength']>, string>;
  readonly hasFix: string;
  readonly notLegalAdvice: string;
  summary(summary: Summary): string;
  moreFindings(count: number): string;
  readonly help: HelpTexts;
  readonly usage: UsageTexts;
  readonly output: OutputTexts;
}

/** Headings and descriptions of `--help`. */
export interface HelpTexts {
  readonly about: string;
  readonly titles: Record<'usage' | 'arguments' | 'options' | 'commands', string>;
  /** Placeholders in usage lines. */
  readonly words: Record<'options' | 'command' | 'folder' | 'file' | 'name' | 'provision' | 'date' | 'number', string>;
  readonly commands: Record<'new' | 'check' | 'format' | 'text' | 'config' | 'model' | 'print', string>;
  readonly options: Record<
    | 'help'
    | 'version'
    | 'language'
    | 'municipality'
    | 'provision'
    | 'title'
    | 'firstDay'
    | 'newFile'
    | 'force'
    | 'date'
    | 'formatCheck'
    | 'textFormat'
    | 'easy'
    | 'textLanguage'
    | 'out'
    | 'form'
    | 'target',
    string
  >;
  readonly arguments: Record<
    'paths' | 'files' | 'file' | 'changed' | 'json',
    { readonly name: string; readonly about: string }
  >;
  readonly exitCodes: string;
}

/** What is said about a command that was typed wrongly. */
export interface UsageTexts {
  unknownOption(option: string, meant: string | undefined): string;
  unknownCommand(command: string, meant: string | undefined): string;
  readonly missingFile: string;
  readonly missingFiles: string;
  missingValue(option: string): string;
  tooManyArguments(command: string): string;
  wrongChoice(option: string, value: string, choices: readonly string[]): string;
  wrongDate(value: string): string;
  needsOut(command: string, files: number): string;
  readonly other: string;
  readonly seeHelp: string;
}

/** What is said while files are made. */
export interface OutputTexts {
  logoMissing(path: string): string;
  logoTooLarge(path: string): string;
  logoUnknown(path: string): string;
  written(path: string): string;
  progress(done: number, total: number, file: string): string;
  notWritten(path: string, problem: WriteProblem): string;
  /** Where the result goes to standard output. */
  readonly noSpace: string;
  hasSyntaxFindings(file: string, count: number): string;
  noStandard(file: string): string;
  noServices(file: string): string;
  nothingUnderstood(file: string): string;
  contextCutShort(folder: string): string;
  ownFault(file: string, cause: string): string;
}

export const textsIn: Record<Language, Texts> = { da: danish, en: english };

/** `--sprog` first, then KVAST_SPROG, then Danish. Looked up before the arguments are read, because errors in them are told in it. */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.indexOf('--sprog');
  const joined = args.find((one) => one.startsWith('--sprog='))?.slice('--sprog='.length);
  const chosen = joined ?? (at >= 0 ? args[at + 1] : undefined) ?? env.KVAST_SPROG;
  return chosen === 'en' ? 'en' : 'da';
}
