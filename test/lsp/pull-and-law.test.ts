import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  DefinitionRequest,
  DocumentDiagnosticRequest,
  type Location,
  TextDocumentContentRequest,
} from 'vscode-languageserver-protocol';
import { Client } from './client.ts';
import { OpenDocument } from './open-document.ts';
import { exampleCopy } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';

async function opened(capabilities: object) {
  const folder = await exampleCopy('lindoese-rettet');
  const client = await Client.start({ folders: [pathToFileURL(folder).href], capabilities });
  const path = join(folder, EARLY);
  const text = await readFile(path, 'utf8');
  return { client, document: await OpenDocument.open(client, pathToFileURL(path).href, text) };
}

test('an editor that asks for findings gets them, hears when nothing has changed, and is not told them too', async () => {
  const { client, document } = await opened({ textDocument: { diagnostic: {} } });
  expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true });
  const ask = (previousResultId?: string) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: document.uri },
      previousResultId,
    });
  const first = await ask();
  if (first.kind !== 'full') throw new Error('nothing was asked before');
  expect(first.items.map(({ code }) => code)).not.toContain('varighed/over-lovens-graense');
  expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await document.replace('højst 6 måneder (lov)', 'højst 12 måneder (lov)');
  const second = await ask(first.resultId);
  if (second.kind !== 'full') throw new Error('the text has changed');
  expect(second.resultId).not.toBe(first.resultId);
  expect(second.items.map(({ code }) => code)).toContain('varighed/over-lovens-graense');
  expect(client.published).toEqual([]);
});

test('a provision leads to a document with what the catalogue says, in an editor that can show one', async () => {
  const { client, document } = await opened({
    workspace: { textDocumentContent: {} },
    textDocument: { publishDiagnostics: {} },
  });
  expect(client.initialized.capabilities.workspace?.textDocumentContent).toEqual({ schemes: ['kvast-lov'] });
  const found = (await client.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri: document.uri },
    position: document.at('efter serviceloven § 82 b', 20),
  })) as Location;
  expect(decodeURIComponent(found.uri)).toBe('kvast-lov:/serviceloven § 82 b.lov');
  const answer = await client.connection.sendRequest(TextDocumentContentRequest.type, { uri: found.uri });
  expect(answer?.text).toMatch(/^# Lov serviceloven "/);
  expect(answer?.text).toMatch(/\n## § 82 b /);
  expect(answer?.text).toMatch(/\nvarighed: højst 6 måneder/);
  const unknown = await client.connection.sendRequest(TextDocumentContentRequest.type, {
    uri: 'kvast-lov:/x%20%C2%A7%201.lov',
  });
  expect(unknown).toBeNull();
});
