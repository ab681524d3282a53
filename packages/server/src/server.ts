import { codeActions } from '@kvast/language/features/code-actions/code-actions';
import { FIX_ALL, fixAll } from '@kvast/language/features/code-actions/fix-all';
import { suppressionActions } from '@kvast/language/features/code-actions/suppression';
import { completion } from '@kvast/language/features/completion/completion';
import { definition } from '@kvast/language/features/definition/definition';
import type { EditorContext } from '@kvast/language/features/editor-context';
import { formattingEdits } from '@kvast/language/features/formatting/edits';
import { format } from '@kvast/language/features/formatting/format';
import { rangeEdits } from '@kvast/language/features/formatting/range';
import { hover } from '@kvast/language/features/hover/hover';
import { folding, outline } from '@kvast/language/features/outline/outline';
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  type TextEdit,
} from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { CheckSchedule } from './check-schedule.ts';
import { Diagnostics } from './diagnostics.ts';
import { Disk } from './disk.ts';
import { Faults } from './faults.ts';
import type { FileAccess } from './files.ts';
import { forEditor, hasAddress } from './for-editor.ts';
import { answerLawDocuments, lawDefinition } from './law-documents.ts';
import { OpenDocuments } from './open-documents.ts';
import { answerOwnRequests, type Sources } from './own-requests.ts';
import {
  Checked,
  CitizenText,
  type CitizenTextParams,
  type CitizenTextResult,
  type ServerSettings,
  type StartOptions,
} from './protocol.ts';
import { answerReading } from './reading-requests.ts';
import { Session } from './session.ts';
import { SpellCheck } from './spell-check.ts';
import { serverTexts } from './texts.ts';
import { documentKey } from './uri.ts';

/**
 * Where the help page of a rule is, as a URI that an editor can open; undefined where it has none.
 * `folder` is where the client says that the pages are.
 */
export type RuleHelpPages = (rule: string, folder: string | undefined) => string | undefined;

/**
 * Wires a connection to the session: what the protocol calls things, and nothing else.
 * @param atRest called when everything is checked and nobody has changed anything for a while
 */
export function startServer(
  connection: Connection,
  files: FileAccess,
  help: RuleHelpPages,
  atRest: () => void = () => undefined,
): void {
  const session = new Session();
  const faults = new Faults(connection, () => session.language);
  const open = new OpenDocuments(connection, {
    changed(key, text) {
      const isNew = !session.has(key);
      session.edit(key, text);
      if (!isNew) return checks.schedule();
      unfamiliar.add(key);
      if (lawIsKnown) meet([key]);
      synchronise([key]);
    },
    // Text that was thrown away with its window must be forgotten: what counts now is the file.
    closed: (key) => synchronise([key]),
  });
  const disk = new Disk(files, session, open);
  const spellCheck = new SpellCheck(files, session);
  const diagnostics = new Diagnostics(
    open,
    (rule) => help(rule, helpPages),
    (params) => faults.send(connection.sendDiagnostics(params)),
  );
  const checks = new CheckSchedule(session, {
    keys: () => open.keys().filter((key) => session.has(key) && !unfamiliar.has(key)),
    isTold: (key) => disk.isTold(key) && !unfamiliar.has(key),
    isReading: () => jobs > 0,
    tell: (byFile, isAll) => {
      if (!pulls()) diagnostics.publish(byFile, isAll);
      else if (isAll && client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
      if (isAll) faults.send(connection.sendNotification(Checked.method));
    },
    faults,
    atRest,
  });
  let client: InitializeParams['capabilities'] = {};
  let settingsGiven = false;
  let helpPages: string | undefined;
  /** Before the files around it are read, half of what an open text refers to would seem to be missing. */
  const unfamiliar = new Set<string>();
  let lawIsKnown = false;
  let work = Promise.resolve();
  /** Pieces of work with the disk that are not done. */
  let jobs = 0;
  let toLookAt: Set<string> | undefined;
  let saidTooMany = false;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    disk.folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    client = params.capabilities;
    settingsGiven = params.initializationOptions !== undefined;
    const options = params.initializationOptions as StartOptions | undefined;
    helpPages = options?.helpPages;
    session.configure(options);
    return { serverInfo: { name: 'kvast' }, capabilities: capabilitiesFor(client, pulls()) };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void faults.guardAsync(() => connection.client.register(DidChangeConfigurationNotification.type));
    }
    if (!settingsGiven && client.workspace?.configuration) void askForSettings();
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => documentKey(uri)));
        const stay = disk.folders.filter((uri) => !gone.has(documentKey(uri)));
        disk.folders = [...stay, ...added.map(({ uri }) => uri)];
        synchronise([]);
      });
    }
    synchronise(open.keys());
    // The first answer does not wait for a dictionary.
    queue(() => spellCheck.refresh(disk.folders));
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.workspace?.configuration) return askForSettings();
    configure((settings as { kvast?: ServerSettings } | null)?.kvast);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const keys = changes.map(({ uri }) => documentKey(uri));
    const onlySaved =
      changes.every(({ type }) => type === FileChangeType.Changed) && keys.every((key) => session.has(key));
    if (onlySaved) queue(() => disk.saved(keys));
    else synchronise(keys);
  });
  connection.workspace.onDidDeleteFiles(() => synchronise([]));
  connection.workspace.onDidRenameFiles(() => synchronise([]));

  connection.onCompletion(({ textDocument, position }) => ask(textDocument.uri, (each) => completion(each, position)));
  connection.onHover(({ textDocument, position }) =>
    ask(textDocument.uri, (each) => hover(each, position, session.findingsIn(documentKey(textDocument.uri)))),
  );
  connection.onDefinition(({ textDocument, position }) => {
    const found = ask(textDocument.uri, (each) => definition(each, position));
    // Built-in terms have no file that an editor could open.
    if (found && hasAddress(found.uri)) return { ...found, uri: open.uri(found.uri) };
    return client.workspace?.textDocumentContent && ask(textDocument.uri, (each) => lawDefinition(each, position));
  });
  connection.onDocumentSymbol(({ textDocument }) => askText(textDocument.uri, outline));
  connection.onFoldingRanges(({ textDocument }) => askText(textDocument.uri, folding));
  connection.onDocumentFormatting(({ textDocument: { uri } }) => formatted(uri, formattingEdits));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    formatted(uri, (before, after) => rangeEdits(before, after, range)),
  );
  connection.onCodeAction(({ textDocument, range, context }) => {
    const wants = (kind: string) =>
      context.only?.some((only) => `${kind}.`.startsWith(only ? `${only}.` : '')) ?? kind === CodeActionKind.QuickFix;
    const findings = session.findingsIn(documentKey(textDocument.uri)).map((finding) => forEditor(finding, open));
    const actions = [];
    if (wants(FIX_ALL)) {
      const file = open.uri(documentKey(textDocument.uri));
      actions.push(...(faults.guard(() => fixAll(findings, file, session.language)) ?? []));
    }
    if (wants(CodeActionKind.QuickFix)) {
      const suppressing = ask(textDocument.uri, (each) => suppressionActions(each, findings, range, session.date));
      actions.push(...(faults.guard(() => codeActions(findings, range)) ?? []), ...(suppressing ?? []));
    }
    return actions;
  });
  connection.onRequest(
    CitizenText.method,
    ({ uri, ...how }: CitizenTextParams): CitizenTextResult =>
      faults.guard(() => session.citizenText(documentKey(uri), how)) ?? null,
  );

  const sources: Sources = {
    session,
    open,
    isTold: (key) => disk.isTold(key),
    guard: (work) => faults.guard(work),
  };
  answerOwnRequests(connection, sources);
  answerReading(connection, { ...sources, ask });
  answerLawDocuments(connection, sources);
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    await work;
    checks.catchUp();
    const key = documentKey(textDocument.uri);
    return diagnostics.report(key, session.findingsIn(key), previousResultId);
  });

  async function askForSettings(): Promise<void> {
    configure(await faults.guardAsync(() => connection.workspace.getConfiguration('kvast')));
  }

  function configure(settings: ServerSettings | null | undefined): void {
    if (!settings) return;
    session.configure(settings);
    queue(() => spellCheck.refresh(disk.folders));
  }

  /** The very first answer about documents that have been opened. */
  function meet(keys: readonly string[]): void {
    checks.meet(keys.filter((key) => disk.isTold(key)));
  }

  /** One piece of work with the disk after the other, and a check when it is done. */
  function queue(job: () => Promise<unknown>): void {
    jobs++;
    work = work
      .then(() => faults.guardAsync(job))
      .then(() => {
        jobs--;
        checks.schedule();
      });
  }

  /** Looks through the folders once for all files that are named before it gets to it. */
  function synchronise(changed: readonly string[]): void {
    if (toLookAt) {
      for (const key of changed) toLookAt.add(key);
      return;
    }
    const keys = new Set(changed);
    toLookAt = keys;
    queue(async () => {
      toLookAt = undefined;
      try {
        const { stopped, keys: present } = await disk.synchronise([...keys], () => {
          lawIsKnown = true;
          meet([...unfamiliar]);
        });
        // What was opened meanwhile lies among files that are read now.
        for (const key of present) unfamiliar.delete(key);
        if (stopped && !saidTooMany) warn(serverTexts[session.language].tooManyFiles);
        saidTooMany ||= stopped;
      } finally {
        for (const key of keys) unfamiliar.delete(key);
      }
    });
  }

  /** An editor that asks for findings is not told them as well: it would show each of them twice. */
  function pulls(): boolean {
    return client.textDocument?.diagnostic !== undefined && client.textDocument.publishDiagnostics === undefined;
  }

  function ask<T>(uri: string, answer: (context: EditorContext) => T): T | undefined {
    return faults.guard(() => {
      const context = session.context(documentKey(uri));
      return context && answer(context);
    });
  }

  function askText<T>(uri: string, answer: (text: string) => T): T | undefined {
    const text = session.text(documentKey(uri));
    return text === undefined ? undefined : faults.guard(() => answer(text));
  }

  /** The edits of a document that could be formatted; the reason is told where it could not. */
  function formatted(uri: string, edits: (before: string, after: string) => TextEdit[]): TextEdit[] | undefined {
    return askText(uri, (text) => {
      const result = format(text, documentKey(uri), { language: session.language });
      if ('text' in result) return edits(text, result.text);
      warn(result.refused);
      return [];
    });
  }

  function warn(message: string): void {
    faults.send(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }));
  }

  connection.listen();
}
