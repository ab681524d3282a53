import { FindFiles, type FindFilesParams, ReadFiles, type ReadFilesParams } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type KvastApi, start } from '../start.ts';
import { findFiles, readFiles } from './files.ts';

// Where the extension runs in a browser, as on vscode.dev.

let client: LanguageClient | undefined;

/** Starts the language server in a worker, and everything that the editor shows. */
export function activate(context: vscode.ExtensionContext): Promise<KvastApi> {
  const inDist = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  return start(context, (options) => {
    const worker = new Worker(inDist('server.browser.js'), { name: 'kvast' });
    const initializationOptions = { ...options.initializationOptions, helpPages: inDist('regler') };
    client = new LanguageClient('kvast', 'Kvast', worker, { ...options, initializationOptions });
    client.onRequest(FindFiles.method, ({ folders, limit }: FindFilesParams) => findFiles(folders, limit));
    client.onRequest(ReadFiles.method, ({ uris }: ReadFilesParams) => readFiles(uris));
    return client;
  });
}

/** Stops the language server; the editor waits for it. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
