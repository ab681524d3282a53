import type { CommanderError } from 'commander';
import type { Texts } from './texts.ts';

/** A wrong use that our own code found; the message is in the user's language already. */
export class UsageError extends Error {}

/** Known by its code, so that the argument reader need not be loaded to ask. */
export function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** What the argument reader objects to, in the user's language. It only tells its error code and an English sentence. */
export function usageMessage(error: CommanderError | UsageError, texts: Texts): string {
  return `${error instanceof UsageError ? error.message : translated(error, texts)} ${texts.usage.seeHelp}`;
}

function translated({ code, message }: CommanderError, { usage, help }: Texts): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message)?.[1]?.split(', ')[0];
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(quoted, meant);
    case 'commander.unknownCommand':
      return usage.unknownCommand(quoted, meant);
    case 'commander.missingArgument':
      return quoted === help.arguments.file.name ? usage.missingFile : usage.missingFiles;
    case 'commander.optionMissingArgument':
      return usage.missingValue(quoted.split(' ')[0] ?? quoted);
    case 'commander.excessArguments':
      return usage.tooManyArguments(quoted);
    default:
      return usage.other;
  }
}
