import { codeActions, diagnostic } from '@kvast/language/features/code-actions/code-actions';
import { completion } from '@kvast/language/features/completion/completion';
import { definition } from '@kvast/language/features/definition/definition';
import { hover } from '@kvast/language/features/hover/hover';
import { folding, outline } from '@kvast/language/features/outline/outline';
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileAccess } from './files.ts';
import { CitizenText, type CitizenTextParams, type CitizenTextResult, type ServerSettings } from './protocol.ts';
import { Session } from './session.ts';

/** Wires a connection to the session: what the protocol calls things, and nothing else. */
export function startServer(connection: Connection, files: FileAccess): void {
  const session = new Session();
  const documents = new TextDocuments(TextDocument);
  /** What each file was last told, so that a file whose findings did not change is left alone. */
  const published = new Map<string, string>();
  let folders: readonly string[] = [];
  let scheduled = false;
  let asksForConfiguration = false;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    asksForConfiguration = params.capabilities.workspace?.configuration === true;
    session.configure(params.initializationOptions as ServerSettings | undefined);
    return {
      serverInfo: { name: 'kvast' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: ['#', '[', ':', ' ', '§'] },
        hoverProvider: true,
        definitionProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  });

  connection.onInitialized(async () => {
    if (asksForConfiguration) await connection.client.register(DidChangeConfigurationNotification.type);
    for (const file of await files.load(folders, session.language)) {
      // A text that is open in the editor is newer than the one on disk.
      if (!documents.get(file.uri)) session.set(file);
    }
    schedule();
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    const changed = asksForConfiguration
      ? await connection.workspace.getConfiguration('kvast')
      : (settings as { kvast?: ServerSettings } | null)?.kvast;
    session.configure(changed as ServerSettings | undefined);
    schedule();
  });

  documents.onDidChangeContent(({ document }) => {
    session.set({ uri: document.uri, text: document.getText() });
    schedule();
  });

  // Text that was thrown away with its window must be forgotten: what counts now is the file.
  documents.onDidClose(({ document }) => void refresh(document.uri));

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri, type } of changes) {
      if (documents.get(uri)) continue;
      if (type === FileChangeType.Deleted) session.remove(uri);
      else await refresh(uri);
    }
    schedule();
  });

  connection.onCompletion(({ textDocument, position }) =>
    withContext(textDocument.uri, (each) => completion(each, position)),
  );
  connection.onHover(({ textDocument, position }) => withContext(textDocument.uri, (each) => hover(each, position)));
  connection.onDefinition(({ textDocument, position }) => {
    const found = withContext(textDocument.uri, (each) => definition(each, position));
    // Built-in terms have no file that an editor could open.
    return found?.uri.includes(':') ? found : undefined;
  });
  connection.onDocumentSymbol(({ textDocument }) => withContext(textDocument.uri, ({ text }) => outline(text)));
  connection.onFoldingRanges(({ textDocument }) => withContext(textDocument.uri, ({ text }) => folding(text)));
  connection.onCodeAction(({ textDocument, range }) => codeActions(session.findingsIn(textDocument.uri), range));
  connection.onRequest(
    CitizenText.method,
    ({ uri, form }: CitizenTextParams): CitizenTextResult => session.citizenText(uri, form) ?? null,
  );

  async function refresh(uri: string): Promise<void> {
    const file = await files.read(uri, session.language);
    if (documents.get(uri)) return;
    if (file) session.set(file);
    else session.remove(uri);
    schedule();
  }

  /** One check for all changes that arrive together. */
  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      publish();
    });
  }

  function publish(): void {
    const byFile = session.check();
    for (const [uri, findings] of byFile) {
      const diagnostics = findings.map(diagnostic);
      const told = JSON.stringify(diagnostics);
      if (published.get(uri) === told) continue;
      published.set(uri, told);
      void connection.sendDiagnostics({ uri, version: documents.get(uri)?.version, diagnostics });
    }
    for (const uri of published.keys()) {
      if (byFile.has(uri)) continue;
      published.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  function withContext<T>(
    uri: string,
    answer: (context: NonNullable<ReturnType<Session['context']>>) => T,
  ): T | undefined {
    const context = session.context(uri);
    return context && answer(context);
  }

  documents.listen(connection);
  connection.listen();
}
