import { inspect } from 'node:util';
import { exitCodes } from './exit-codes.ts';
import { processIo } from './io.ts';
import { ownFault } from './own-fault.ts';
import { quickCheck } from './quick-check.ts';
import { isCommanderError, UsageError, usageMessage } from './usage-error.ts';

const args = process.argv.slice(2);
const io = processIo(args);

// `kvast check | head` closes the pipe when it has seen enough: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.on('uncaughtException', tell);

try {
  process.exitCode = await quickCheck(args, io);
  // Everything else is loaded only now.
  if (process.exitCode === undefined) await import('./run-program.ts').then(({ runProgram }) => runProgram(args, io));
} catch (error) {
  tell(error);
}

/** One sentence in the user's language for anything that ends the program early. */
function tell(error: unknown): void {
  // Showing help and version also ends by an exception.
  if (isCommanderError(error) && error.exitCode === 0) return;
  process.exitCode = exitCodes.unusable;
  // A bare `kvast` has shown the help.
  if (isCommanderError(error) && error.code === 'commander.help') return;
  if (isCommanderError(error) || error instanceof UsageError) {
    io.note(usageMessage(error, io.texts));
    return;
  }
  // Where the result was sent to a file, and the disk is full, is nobody's fault in Kvast.
  if (isFull(error)) {
    io.note(io.texts.output.noSpace);
    return;
  }
  io.note(ownFault(error, io.texts));
  if (process.env.KVAST_DEBUG === '1') process.stderr.write(`${inspect(error)}\n`);
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
