import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './files.ts';
import { startServer } from './server.ts';

// Standard output belongs to the protocol: what a library prints must not reach it.
console.log = console.error;

/** Over IPC, stdio or a socket, as the command line says; stdio where it says nothing. */
const transports = ['--node-ipc', '--stdio', '--socket', '--pipe', '--clientProcessId'];
if (!process.argv.some((argument) => transports.some((name) => argument.startsWith(name))))
  process.argv.push('--stdio');

startServer(createConnection(ProposedFeatures.all), nodeFiles);
