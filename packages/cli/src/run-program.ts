import type { Io } from './io.ts';
import { program } from './program.ts';

/** The whole command line. Sets the exit code of the process when the command is done. */
export async function runProgram(args: readonly string[], io: Io): Promise<void> {
  const commands = program(io, (code) => {
    process.exitCode = code;
  });
  await commands.parseAsync([...args], { from: 'user' });
}
