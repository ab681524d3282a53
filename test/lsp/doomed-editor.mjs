// Plays an editor that starts the server and is then killed. Arguments: the server, `stdio` or `ipc`, the folder to open.
import { fork, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const [, , bundle, transport, folder] = process.argv;
const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {} },
};
const initialized = { jsonrpc: '2.0', method: 'initialized', params: {} };

if (transport === 'ipc') {
  const server = fork(bundle, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  server.once('message', () => process.stdout.write('ready'));
  server.send(initialize);
  server.send(initialized);
} else {
  const server = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  server.stdout.once('data', () => process.stdout.write('ready'));
  for (const message of [initialize, initialized]) {
    const body = JSON.stringify(message);
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
}
