import { expect, test } from 'vitest';
import { DocumentFormattingRequest, MessageType } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';
import { OpenDocument } from './open-document.ts';
import { applied } from './text.ts';

const uri = 'untitled:prøve.kvast';
const options = { tabSize: 2, insertSpaces: true };

async function edits(client: Client, text: string) {
  const document = await OpenDocument.open(client, uri, text);
  const found = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: { uri }, options });
  return { document, edits: found ?? [] };
}

test('the editor is offered formatting, and gets the white space in order as one small edit', async () => {
  const client = await Client.start();
  expect(client.initialized.capabilities.documentFormattingProvider).toBe(true);
  const { document, edits: made } = await edits(client, '# Kvalitetsstandard "S"\n## Målgruppe\nalder:  fyldt 18 år\n');
  expect(applied(document.text, made)).toBe('# Kvalitetsstandard "S"\n\n## Målgruppe\nalder: fyldt 18 år\n');
  expect(made.map(({ range }) => range.start.line)).toEqual([1]);
});

test('a text that was not understood is left alone, and the reason is shown', async () => {
  const client = await Client.start();
  const { edits: made } = await edits(client, '# Kvalitetsstandard "S"\nvarighed:  højst seks\n');
  expect(made).toEqual([]);
  const shown = await client.until(() => client.shown.at(-1));
  expect(shown.type).toBe(MessageType.Warning);
  expect(shown.message).toContain('Filen er ikke formateret, fordi linje 2 ikke er forstået.');
});
