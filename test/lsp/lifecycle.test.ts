import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Client } from './client.ts';
import { serverBundle } from './server-bundle.ts';
import { exampleCopy, TestWorkspace } from './workspace.ts';

test('it says what it can do', async () => {
  const client = await Client.start();
  expect(client.initialized.serverInfo).toEqual({ name: 'kvast' });
  expect(client.initialized.capabilities).toMatchObject({
    // Only the changed part of the text is sent.
    textDocumentSync: 2,
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.kvast'] },
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
  expect(client.initialized.capabilities.completionProvider?.triggerCharacters).toEqual(
    expect.arrayContaining(['#', '[', ':', ' ', '§']),
  );
});

test('over IPC it gives the same findings as over stdio, and writes nothing else', async () => {
  const overStdio = await TestWorkspace.open();
  const overIpc = await TestWorkspace.open('lindoese', { transport: 'ipc' });
  expect(Object.keys(overIpc.findings())).toContain('tidlig-stoette.kvast');
  expect(overIpc.findings()).toEqual(overStdio.findings());
  expect(await overIpc.client.stop()).toBe(0);
  expect(overIpc.client.server.stdout().toString()).toBe('');
});

test('started with no word about how, it uses standard input and output', async () => {
  const child = spawn(process.execPath, [serverBundle()]);
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.stdin.write(frame({ jsonrpc: '2.0', id: 1, method: 'shutdown' }));
  const [first] = await once(child.stdout, 'data');
  expect(String(first)).toMatch(/^Content-Length: \d+\r\n/);
  child.stdin.write(frame({ jsonrpc: '2.0', method: 'exit' }));
  expect(await ended).toBe(0);
});

/** A library that prints to standard output each time that the server checks. */
const chatter = `--import=data:text/javascript,${encodeURIComponent(
  `const { get } = Map.prototype;
   Map.prototype.get = function (key) {
     if (key === 'misbrug') for (const name of ['log', 'info', 'debug', 'table', 'dir', 'warn']) console[name]('støj');
     return get.call(this, key);
   };`,
)}`;

test('nothing but the protocol is on standard output, even when a library prints', async () => {
  const workspace = await TestWorkspace.open('lindoese', { env: { NODE_OPTIONS: chatter } });
  const document = await workspace.document('tidlig-stoette.kvast');
  await document.replace('op til 6 måneder', 'højst 12 måneder');
  await document.diagnostics();
  expect(await workspace.client.stop()).toBe(0);
  const messages = messagesIn(workspace.client.server.stdout());
  expect(messages.length).toBeGreaterThan(5);
  for (const message of messages) expect(message).toMatchObject({ jsonrpc: '2.0' });
  expect(JSON.stringify(messages) + workspace.client.server.stderr()).toContain('støj');
});

test('shutdown and exit end it cleanly, also while it is at work', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document('socialpaedagogisk-stoette.kvast');
  await document.replace('over 18 år', 'fyldt 18 år');
  expect(await workspace.client.stop()).toBe(0);
  expect(workspace.client.server.stderr()).toBe('');
});

test('exit without shutdown ends it with 1', async () => {
  const client = await Client.start();
  await client.connection.sendNotification('exit');
  expect(await client.server.ended).toBe(1);
  expect(client.server.stderr()).toBe('');
});

test('it ends when its input ends', async () => {
  const { client } = await TestWorkspace.open();
  client.server.child.stdin?.end();
  expect(await client.server.ended).toBe(1);
  expect(client.server.stderr()).toBe('');
});

test('it ends when the IPC channel is closed, even though the editor lives on', async () => {
  const { client } = await TestWorkspace.open('lindoese', { transport: 'ipc' });
  client.server.child.disconnect();
  expect(await client.server.ended).toBe(1);
  expect(client.server.stderr()).toBe('');
});

test.each(['stdio', 'ipc'])('it ends when an editor that started it over %s is killed', async (transport) => {
  const folder = await exampleCopy('lindoese');
  const editor = spawn(
    process.execPath,
    [fileURLToPath(new URL('./doomed-editor.mjs', import.meta.url)), serverBundle(), transport, folder],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // The server has the editor's standard error too: it is closed when both are gone, and not before.
  const bothEnded = text(editor.stderr);
  await once(editor.stdout, 'data');
  editor.kill('SIGKILL');
  expect(await bothEnded).toBe('');
});

function frame(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** All messages in the bytes; fails on the first byte that belongs to none. */
function messagesIn(bytes: Buffer): unknown[] {
  const messages: unknown[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.toString('latin1', at, at + 100));
    if (!header) throw new Error(`No message at byte ${at}: ${bytes.toString('utf8', at, at + 100)}`);
    const start = at + header[0].length;
    at = start + Number(header[1]);
    messages.push(JSON.parse(bytes.toString('utf8', start, at)));
  }
  return messages;
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
