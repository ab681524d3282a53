import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { writeWorkspace } from './workspaces/generate.ts';

// npm run bench:server [-- 100 1000 10000]: key press to findings through the real server, as an editor sees it. Prints a table.

const SERVER = join(import.meta.dirname, '..', 'packages', 'server', 'dist', 'server.cjs');
const LEAF = 'lindoese-0001/udgave-1/tidlig-hjaelp.kvast';
const MUNICIPALITY = 'lindoese-0001/kommune.kvast';
const EDITS = 200;

interface Measured {
  readonly standards: number;
  readonly [name: string]: number;
}

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const rows: Measured[] = [];
for (const standards of sizes.length > 0 ? sizes : [100, 1000]) rows.push(await measure(standards));
const names = Object.keys(rows[0] ?? {});
console.log(`${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.versions.node}; times in ms, memory in MB`);
console.log(names.map((name) => name.padStart(Math.max(name.length, 9))).join('  '));
for (const row of rows)
  console.log(names.map((name) => String(row[name]).padStart(Math.max(name.length, 9))).join('  '));

async function measure(standards: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'kvast-bench-'));
  await writeWorkspace(folder, standards);
  const child = spawn(process.execPath, [SERVER, '--stdio'], {
    env: { PATH: process.env.PATH, KVAST_ORDBOG: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    return { standards, ...(await drive(child, folder)) };
  } finally {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

async function drive(child: ChildProcess, folder: string): Promise<Record<string, number>> {
  if (!child.stdin || !child.stdout) throw new Error('no pipes');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  const waiting = new Map<string, (() => void)[]>();
  const told = new Map<string, number>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    const key = `${params.uri} ${params.version ?? ''}`;
    told.set(key, performance.now());
    for (const done of waiting.get(key) ?? []) done();
    waiting.delete(key);
  });
  const findings = (of: string, version: number) =>
    new Promise<void>((resolve) => {
      const key = `${of} ${version}`;
      if (told.has(key)) resolve();
      else waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
    });
  connection.listen();
  const began = performance.now();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: {
      workspace: { workspaceFolders: true },
      textDocument: { publishDiagnostics: { versionSupport: true } },
    },
    initializationOptions: { lovdato: '2026-03-01' },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const documents = new Map<string, { text: string; version: number }>();
  for (const name of [LEAF, MUNICIPALITY]) {
    const text = await readFile(join(folder, name), 'utf8');
    documents.set(name, { text, version: 1 });
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: uri(name), languageId: 'kvast', version: 1, text },
    });
  }
  await findings(uri(LEAF), 1);
  const first = performance.now() - began;
  // The rest of the folder has been read when the next question is answered.
  await hover(connection, uri(LEAF));
  const edit = async (name: string, change: (text: string, at: number) => string, at: number, wait = name) => {
    const document = documents.get(name) ?? { text: '', version: 1 };
    document.version++;
    const start = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(name), version: document.version },
      contentChanges: [{ text: change(document.text, at) }],
    });
    await findings(uri(wait), wait === name ? document.version : (documents.get(wait)?.version ?? 1));
    return performance.now() - start;
  };
  const times = async (work: (at: number) => Promise<number>) => {
    const all: number[] = [];
    for (let at = 0; at < EDITS; at++) all.push(await work(at));
    return all.sort((a, b) => a - b);
  };
  const prose = await times((at) =>
    edit(LEAF, (text) => text.replace('\n> ', `\n> ${'ord '.repeat(1 + (at % 5))}`), at),
  );
  const reference = await times((at) =>
    edit(
      LEAF,
      (text) => text.replace(/^# Kvalitetsstandard "/m, `# Kvalitetsstandard "${'N'.repeat(1 + (at % 5))}`),
      at,
    ),
  );
  const municipality = await times((at) =>
    edit(MUNICIPALITY, (text) => text.replace('## Udvalg\n', `## Udvalg\n- Udvalg ${at}\n`), at),
  );
  const completion = await times(async () => {
    const lines = (documents.get(LEAF)?.text ?? '').split('\n');
    const line = lines.findIndex((each) => each.startsWith('- ['));
    const start = performance.now();
    await connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: uri(LEAF) },
      position: { line: Math.max(line, 0), character: 3 },
    });
    return performance.now() - start;
  });
  const saved = await times(async () => {
    const start = performance.now();
    await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri('lindoese-0001/udgave-1/mentor.kvast'), type: 2 }],
    });
    await hover(connection, uri(LEAF));
    return performance.now() - start;
  });
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  const resident = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const p = (all: readonly number[], share: number) => Math.round((all[Math.floor(all.length * share)] ?? 0) * 10) / 10;
  return {
    first: Math.round(first),
    'prose p50': p(prose, 0.5),
    'prose p95': p(prose, 0.95),
    'name p95': p(reference, 0.95),
    'municipality p95': p(municipality, 0.95),
    'completion p95': p(completion, 0.95),
    'saved p95': p(saved, 0.95),
    resident: Math.round(resident),
  };
}

async function hover(connection: ProtocolConnection, uri: string): Promise<void> {
  await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 0 } });
}
