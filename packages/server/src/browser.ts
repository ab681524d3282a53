import { suppressibleRules } from '@kvast/workspace/explain/explain-rule';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './client-files.ts';
import { startServer } from './server.ts';

// The language server in a worker of a browser.

const rules = new Set(suppressibleRules().map(({ id }) => id));
// Seen from inside, a worker's own scope sends and hears messages as the worker does from outside.
const scope = globalThis as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(connection, clientFiles(connection), (rule, folder) =>
  folder !== undefined && rules.has(rule) ? `${folder}/${rule}.md` : undefined,
);
