import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type KvastApi, start } from './start.ts';

export type { KvastApi };

// Where the extension runs in Node: the only file of it that may not run in a browser.

let client: LanguageClient | undefined;

/** Starts the language server in a process of its own, and everything that the editor shows. */
export function activate(context: ExtensionContext): Promise<KvastApi> {
  const module = context.asAbsolutePath('dist/server.cjs');
  return start(context, (options) => {
    client = new LanguageClient(
      'kvast',
      'Kvast',
      {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
      },
      options,
    );
    return client;
  });
}

/** Stops the language server; the editor waits for it. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
