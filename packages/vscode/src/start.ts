import type { MunicipalityCoverage, ServerSettings } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CitizenTextPreview, type ShownText } from './citizen-text/preview.ts';
import { lensCommands } from './code-lens/lens-commands.ts';
import { CoverageView } from './coverage/coverage-view.ts';
import { FindingsView } from './findings/findings-view.ts';
import type { FindingGroup } from './findings/groups.ts';
import { LawView } from './law/law-view.ts';
import { LawDate } from './law-date/law-date.ts';
import { message } from './messages.ts';
import { createNewStandard } from './new-standard/new-standard.ts';
import { ServerLink } from './server-link.ts';
import type { Group } from './standards/groups.ts';
import { StandardsView } from './standards/standards-view.ts';
import { registerTasks } from './tasks/tasks.ts';

/** What the extension answers other extensions and tests that ask for it. */
export interface KvastApi {
  /** The citizen text that stands in the preview now, or undefined while none does. */
  shownCitizenText(): ShownText | undefined;
  /** The day that everything is shown for, `YYYY-MM-DD`. */
  lawDate(): string;
  /** Shows everything for another day; empty for the usual one. */
  showLawOn(day: string): Promise<void>;
  /** What stands in the list of standards. */
  shownStandards(): Promise<readonly Group[]>;
  /** What stands in the list of findings. */
  shownFindings(): Promise<readonly FindingGroup[]>;
  /** The pictures of who is covered that stand on the screen; undefined while there are none. */
  shownCoverage(): readonly MunicipalityCoverage[] | undefined;
}

/**
 * Everything of the extension that does not depend on where it runs.
 * @param createClient makes the client, which is not started yet
 */
export async function start(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<KvastApi> {
  const lawDate = new LawDate(context.workspaceState);
  const client = createClient(optionsFor(lawDate));
  lawDate.follow(client);
  const server = new ServerLink(client);
  const standards = new StandardsView(server, context.workspaceState);
  const findings = new FindingsView(server);
  const law = new LawView(server, lawDate);
  const coverage = new CoverageView(server, lawDate, context.extensionUri);
  const preview = new CitizenTextPreview(server, lawDate, context.extensionUri, context.workspaceState);
  context.subscriptions.push(
    lawDate,
    preview,
    server,
    standards,
    findings,
    law,
    coverage,
    registerTasks(lawDate),
    ...lensCommands(),
    vscode.commands.registerCommand('kvast.nyStandard', () => createNewStandard(server, lawDate.date)),
  );
  // Before the folder is read, nobody knows that it is empty.
  const known = () => vscode.commands.executeCommand('setContext', 'kvast.laest', true);
  const first = server.onDidChange(() => {
    first.dispose();
    void known();
  });
  context.subscriptions.push(first);
  // Colours and commands go on working without the server; the user must know why nothing else does.
  await client.start().catch((error: unknown) => {
    void known();
    void vscode.window.showErrorMessage(
      `${message('serverFailed')} ${error instanceof Error ? error.message : ''}`.trim(),
    );
  });
  return {
    shownCitizenText: () => preview.shown,
    lawDate: () => lawDate.date,
    showLawOn: (day) => lawDate.show(day),
    shownStandards: () => standards.groups(),
    shownFindings: () => findings.groups(),
    shownCoverage: () => coverage.shown,
  };
}

function optionsFor(lawDate: LawDate): LanguageClientOptions {
  return {
    documentSelector: ['kvast', 'lov'].flatMap((language) => schemes().map((scheme) => ({ language, scheme }))),
    initializationOptions: lawDate.applied(settings()),
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{kvast,lov,csv}') },
    middleware: {
      workspace: {
        async configuration(params, token, next) {
          const values = await next(params, token);
          if (!Array.isArray(values)) return values;
          return params.items.map(({ section }, at) =>
            section === 'kvast' ? lawDate.applied(values[at] ?? {}) : values[at],
          );
        },
      },
    },
  };
}

/** Where people keep files: not every document is one, such as the old side of a comparison. */
function schemes(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])];
}

/** The settings as they stand at the start; the server asks for them itself when it hears that one has changed. */
function settings(): ServerSettings {
  const configuration = vscode.workspace.getConfiguration('kvast');
  return {
    lovdato: configuration.get<string>('lovdato'),
    sprog: configuration.get<'da' | 'en'>('sprog'),
    graenser: configuration.get<boolean>('graenser'),
    stavekontrol: configuration.get<boolean>('stavekontrol'),
    ordbog: configuration.get<string>('ordbog'),
  };
}
