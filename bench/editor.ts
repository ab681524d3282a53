import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
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
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** An editor as far as a language server sees one, with a folder open in it. Everything is timed from the outside. */
export class Editor {
  private readonly folder: string;
  private readonly languageId: string;
  private readonly server: ChildProcess;
  private readonly connection: ProtocolConnection;
  private readonly documents = new Map<string, { text: string; version: number }>();
  private readonly waiting = new Map<string, (version: number | undefined) => void>();
  private readonly told = new Set<string>();

  /**
   * @param command of the server, for Node
   * @param languageId of the documents
   */
  constructor(command: readonly string[], folder: string, languageId: string) {
    this.folder = folder;
    this.languageId = languageId;
    this.server = spawn(process.execPath, command, {
      env: { PATH: process.env.PATH, KVAST_ORDBOG: '' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.server;
    if (!stdin || !stdout) throw new Error('no pipes');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version }) => {
      this.told.add(uri);
      this.waiting.get(uri)?.(version);
    });
    this.connection.onRequest(RegistrationRequest.type, () => undefined);
    this.connection.listen();
  }

  async start(settings: object): Promise<void> {
    const uri = pathToFileURL(this.folder).href;
    await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        workspace: { workspaceFolders: true },
        textDocument: { publishDiagnostics: { versionSupport: true } },
      },
      initializationOptions: settings,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** What the server asks is answered so. */
  answer(method: string, answer: unknown): void {
    this.connection.onRequest(method, () => answer);
  }

  /** @returns when the first findings in it have come */
  async open(name: string): Promise<void> {
    const text = await readFile(join(this.folder, name), 'utf8');
    this.documents.set(name, { text, version: 1 });
    const found = this.findings(name);
    const uri = this.uri(name);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: this.languageId, version: 1, text },
    });
    if (!this.told.has(uri)) await found;
  }

  text(name: string): string {
    return this.documents.get(name)?.text ?? '';
  }

  /** Changes the text as it was opened. @returns milliseconds until the findings in it have come */
  async change(name: string, text: string): Promise<number> {
    const document = this.documents.get(name);
    if (!document) throw new Error(`${name} is not open`);
    document.version++;
    const found = this.findings(name, document.version);
    const start = performance.now();
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name), version: document.version },
      contentChanges: [{ text }],
    });
    await found;
    return performance.now() - start;
  }

  /** @returns milliseconds until the answer has come */
  async complete(name: string, line: number, character: number): Promise<number> {
    const start = performance.now();
    const textDocument = { uri: this.uri(name) };
    await this.connection.sendRequest(CompletionRequest.type, { textDocument, position: { line, character } });
    return performance.now() - start;
  }

  /** Another file was saved as it was. @returns milliseconds until a question about `name` is answered after that */
  async saved(other: string, name: string): Promise<number> {
    const start = performance.now();
    const changes = [{ uri: this.uri(other), type: 2 as const }];
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await this.hover(name);
    return performance.now() - start;
  }

  async hover(name: string): Promise<void> {
    const textDocument = { uri: this.uri(name) };
    await this.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 0 } });
  }

  /** MB, as the kernel counts them. */
  async resident(): Promise<number> {
    const status = await readFile(`/proc/${this.server.pid}/status`, 'utf8').catch(() => '');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }

  /** Milliseconds of work that the server has done since it was started. */
  async worked(): Promise<number> {
    const stat = await readFile(`/proc/${this.server.pid}/stat`, 'utf8').catch(() => '');
    const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
    // The kernel counts in hundredths of a second.
    return (user + system) * 10;
  }

  stop(): void {
    this.connection.dispose();
    this.server.kill('SIGKILL');
  }

  private uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  /** A server that names no version means the newest one. */
  private findings(name: string, version?: number): Promise<void> {
    const uri = this.uri(name);
    return new Promise((resolve) => {
      this.waiting.set(uri, (of) => {
        if (of !== undefined && version !== undefined && of !== version) return;
        this.waiting.delete(uri);
        resolve();
      });
    });
  }
}
