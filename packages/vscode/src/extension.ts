import type { ServerSettings } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { message } from './messages.ts';
import { CitizenTextPreview, type ShownText } from './preview.ts';

/** What the extension answers other extensions and tests that ask for it. */
export interface KvastApi {
  /** The citizen text that stands in the preview now, or undefined while none does. */
  shownCitizenText(): ShownText | undefined;
}

let client: LanguageClient | undefined;

/** Starts the language server of this extension and offers "Vis borgertekst". */
export async function activate(context: vscode.ExtensionContext): Promise<KvastApi> {
  client = startClient(context);
  const preview = new CitizenTextPreview(client, context.extensionUri);
  context.subscriptions.push(
    preview,
    vscode.commands.registerCommand('kvast.visBorgertekst', () => preview.open()),
  );
  // Colours and commands go on working without the server; the user must know why nothing else does.
  await client.start().catch((error: unknown) => {
    void vscode.window.showErrorMessage(
      `${message('serverFailed')} ${error instanceof Error ? error.message : ''}`.trim(),
    );
  });
  return { shownCitizenText: () => preview.shown };
}

/** Stops the language server; the editor waits for it. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

function startClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const languages = ['kvast', 'lov'];
  return new LanguageClient(
    'kvast',
    'Kvast',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: languages.flatMap((language) => [
        { language, scheme: 'file' },
        { language, scheme: 'untitled' },
      ]),
      initializationOptions: settings(),
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{kvast,lov,csv}') },
    },
  );
}

/** The settings as they stand at the start; the server asks for them itself when it hears that one has changed. */
function settings(): ServerSettings {
  const configuration = vscode.workspace.getConfiguration('kvast');
  return { lovdato: configuration.get<string>('lovdato'), sprog: configuration.get<'da' | 'en'>('sprog') };
}
