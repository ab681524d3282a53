import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { keepMemorySmall, memoryReturner } from './memory.ts';
import { nodeFiles } from './node-files.ts';
import { startServer } from './server.ts';

// Over IPC, stdio, a socket or a pipe, as the command line says; otherwise as the process was started.
const transports = ['--node-ipc', '--stdio', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.some((name) => argument.startsWith(name))))
  process.argv.push(process.send ? '--node-ipc' : '--stdio');

// The end of a pipe ends the server by itself; the end of an IPC channel does not.
process.on('disconnect', () => process.exit(1));

/** The build puts the pages of the rules beside the bundle. */
function helpPage(rule: string): string | undefined {
  const page = join(__dirname, 'regler', `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}

keepMemorySmall();
startServer(createConnection(ProposedFeatures.all), nodeFiles, helpPage, memoryReturner());
