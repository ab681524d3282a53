import { onTestFinished, vi } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ExitNotification,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type LSPAny,
  MessageType,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  type ShowMessageParams,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { type ServerProcess, type StartOptions, startProcess } from './server-process.ts';

// Each test starts a process, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

export interface ClientOptions extends StartOptions {
  /** URIs of the workspace folders. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: LSPAny;
  /** In place of what a plain editor says of itself. */
  readonly capabilities?: ClientCapabilities;
  /** Where many tests share a server, the caller ends it with `kill`. */
  readonly shared?: boolean;
  /** Answers `workspace/configuration`; without it, the client says that it cannot. */
  readonly settings?: () => LSPAny;
}

const CAPABILITIES: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: {},
    fileOperations: { didDelete: true, didRename: true },
  },
  textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
};

/** As this server sends it: a message is words, not Markdown. */
export type Found = Diagnostic & { readonly message: string };

interface Published extends Omit<PublishDiagnosticsParams, 'diagnostics'> {
  readonly diagnostics: readonly Found[];
}

/** An editor without a screen: starts the server, keeps what it is told, and waits for messages rather than for the clock. */
export class Client {
  readonly server: ServerProcess;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** All diagnostics that came, the oldest first. */
  readonly published: Published[] = [];
  /** `window/showMessage`, and the log that users can open. */
  readonly shown: ShowMessageParams[] = [];
  readonly logged: string[] = [];
  /** Set by tests that make the server fail. */
  faultsExpected = false;
  private readonly waiting = new Set<() => void>();

  private constructor(server: ServerProcess, connection: ProtocolConnection, initialized: InitializeResult) {
    this.server = server;
    this.connection = connection;
    this.initialized = initialized;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics, ...params }) =>
      this.keep(this.published, { ...params, diagnostics: diagnostics.map(found) }),
    );
    connection.onNotification(ShowMessageNotification.type, (params) => this.keep(this.shown, params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.keep(this.logged, message));
  }

  /** A server that has been told to start; it is gone after the test, unless it is shared. */
  static async start(options: ClientOptions = {}): Promise<Client> {
    const { folders = [], initializationOptions, settings, capabilities = CAPABILITIES } = options;
    const server = startProcess(options);
    if (!options.shared) onTestFinished(() => void server.child.kill('SIGKILL'));
    const connection = createProtocolConnection(server.reader, server.writer);
    if (settings) connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings()));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.listen();
    const configuration = settings && { configuration: true, didChangeConfiguration: { dynamicRegistration: true } };
    const initialized = await Promise.race([
      connection.sendRequest(InitializeRequest.type, {
        processId: process.pid,
        rootUri: folders[0] ?? null,
        workspaceFolders: folders.map((uri) => ({ uri, name: 'test' })),
        capabilities: { ...capabilities, workspace: { ...capabilities.workspace, ...configuration } },
        initializationOptions,
      }),
      died(server),
    ]);
    const client = new Client(server, connection, initialized);
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  /** The newest diagnostics of a document; undefined where nothing was ever said of it. */
  diagnostics(uri: string): readonly Found[] | undefined {
    return this.published.findLast((one) => one.uri === uri)?.diagnostics;
  }

  /** The newest diagnostics of all documents that have any. */
  allDiagnostics(): Map<string, readonly Found[]> {
    const all = new Map(this.published.map(({ uri, diagnostics }) => [uri, diagnostics]));
    return new Map([...all].filter(([, diagnostics]) => diagnostics.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Waits until the newest diagnostics of the document are as wanted. */
  async diagnosticsOf(uri: string, wanted: (all: readonly Found[]) => boolean = () => true): Promise<readonly Found[]> {
    return this.until(() => {
      const all = this.diagnostics(uri);
      return all && wanted(all) ? all : undefined;
    });
  }

  /** Waits until something is so; looked at again after each message that comes. Fails where the server tells of a fault of its own. */
  async until<T>(find: () => T | undefined | false): Promise<T> {
    const found = new Promise<T>((resolve, reject) => {
      const look = () => {
        const result = find();
        const fault = this.faultsExpected ? undefined : this.shown.find(({ type }) => type === MessageType.Error);
        if (fault) reject(new Error(`${fault.message}\n${this.logged.join('\n')}`));
        else if (result === undefined || result === false) return;
        else resolve(result);
        this.waiting.delete(look);
      };
      this.waiting.add(look);
      look();
    });
    return Promise.race([found, died(this.server)]);
  }

  /** Quick fixes at a place. The answer comes after all diagnostics of what was typed before. */
  async fixes(uri: string, range: Range): Promise<CodeAction[]> {
    const context = { diagnostics: [] };
    const found = await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
    return (found ?? []).filter((one): one is CodeAction => 'edit' in one);
  }

  /** Waits until all that was typed is checked. */
  async checked(): Promise<void> {
    const start = { line: 0, character: 0 };
    await this.fixes('file:///none', { start, end: start });
  }

  async filesChanged(type: FileChangeType, ...uris: string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type }));
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  async settingsChanged(settings: LSPAny = null): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  /** Ends the server as the protocol says. @returns its exit code */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.server.ended;
  }

  kill(): void {
    this.server.child.kill('SIGKILL');
  }

  private keep<T>(list: T[], value: T): void {
    list.push(value);
    for (const look of [...this.waiting]) look();
  }
}

/** Fails as soon as the server ends, with what it said last. */
async function died(server: ServerProcess): Promise<never> {
  const code = await server.ended;
  throw new Error(`The server ended with ${code}. ${server.stderr()}`);
}

function found(diagnostic: Diagnostic): Found {
  if (typeof diagnostic.message !== 'string') throw new Error('A message is not plain text');
  return { ...diagnostic, message: diagnostic.message };
}
