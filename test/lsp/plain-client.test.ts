import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { serverBundle } from './server-bundle.ts';

/** An editor in forty lines: JSON with a length in front of it, over standard input and output, and no library. */
class PlainClient {
  private readonly server = spawn(process.execPath, [serverBundle(), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  private readonly answers = new Map<number, (result: unknown) => void>();
  private readonly notified: ((message: { method: string; params: unknown }) => void)[] = [];
  private rest = Buffer.alloc(0);
  private id = 0;

  constructor() {
    onTestFinished(() => void this.server.kill('SIGKILL'));
    this.server.stdout.on('data', (part: Buffer) => this.read(part));
  }

  request(method: string, params?: object): Promise<unknown> {
    this.send({ id: ++this.id, method, params });
    return new Promise((resolve) => this.answers.set(this.id, resolve));
  }

  notify(method: string, params?: object): void {
    this.send({ method, params });
  }

  notification(method: string): Promise<unknown> {
    return new Promise((resolve) => {
      this.notified.push((message) => message.method === method && resolve(message.params));
    });
  }

  get ended(): Promise<number | null> {
    return new Promise((resolve) => this.server.once('exit', resolve));
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private read(part: Buffer): void {
    this.rest = Buffer.concat([this.rest, part]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(this.rest.toString('latin1', 0, 60));
      if (!header) return;
      const end = header[0].length + Number(header[1]);
      if (this.rest.length < end) return;
      const message = JSON.parse(this.rest.toString('utf8', header[0].length, end));
      this.rest = this.rest.subarray(end);
      if ('id' in message && !('method' in message)) this.answers.get(message.id)?.(message.result);
      else for (const each of this.notified) each(message);
    }
  }
}

test('an editor that can do nothing but the protocol gets findings, hovers and completion', async () => {
  const client = new PlainClient();
  const uri = 'untitled:støtte.kvast';
  expect(await client.request('initialize', { processId: null, rootUri: null, capabilities: {} })).toMatchObject({
    capabilities: { textDocumentSync: 2, hoverProvider: true },
  });
  client.notify('initialized', {});
  const told = client.notification('textDocument/publishDiagnostics');
  const text = '# Kvalitetsstandard "S"\n## Ydelse "A" efter serviceloven § 82 b\nvarighed: højst 12 måneder\n';
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'kvast', version: 1, text } });
  expect(JSON.stringify(await told)).toContain('varighed/over-lovens-graense');
  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
  expect(JSON.stringify(await client.request('textDocument/hover', at(1, 30)))).toContain('højst 6 måneder');
  expect(JSON.stringify(await client.request('textDocument/completion', at(2, 0)))).toContain('varighed:');
  await client.request('shutdown');
  const { ended } = client;
  client.notify('exit');
  expect(await ended).toBe(0);
});
