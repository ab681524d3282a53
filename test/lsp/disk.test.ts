import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { Client, type Found } from './client.ts';
import { OpenDocument } from './open-document.ts';
import { exampleCopy, TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
const SOCIAL = 'socialpaedagogisk-stoette.kvast';

const none = (all: readonly Found[]) => all.length === 0;
const some = (all: readonly Found[]) => all.length > 0;
const has = (code: string) => (all: readonly Found[]) => all.some((one) => one.code === code);

test('what is found in a file is taken back when the file is deleted', async () => {
  const workspace = await TestWorkspace.open();
  await rm(workspace.path(EARLY));
  await workspace.client.filesChanged(FileChangeType.Deleted, workspace.uri(EARLY));
  await workspace.client.diagnosticsOf(workspace.uri(EARLY), none);
  expect(Object.keys(workspace.findings())).toEqual([SOCIAL]);
});

test('a file that is deleted while it is open counts until it is closed', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document(EARLY);
  await rm(workspace.path(EARLY));
  await workspace.client.filesChanged(FileChangeType.Deleted, document.uri);
  await document.replace('over 18 år', 'fyldt 18 år');
  expect(await document.diagnostics()).not.toEqual([]);
  await document.close();
  await workspace.client.diagnosticsOf(document.uri, none);
});

test('text that is thrown away when its window closes is forgotten', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet');
  const before = workspace.client.diagnostics(workspace.uri(EARLY));
  const document = await workspace.document(EARLY);
  await document.replace('højst 6 måneder (lov)', 'højst 12 måneder (lov)');
  await document.diagnostic('varighed/over-lovens-graense');
  await document.close();
  const after = await workspace.client.diagnosticsOf(document.uri, (all) => !has('varighed/over-lovens-graense')(all));
  expect(after).toEqual(before);
  expect(workspace.client.published.findLast(({ uri }) => uri === document.uri)?.version).toBeUndefined();
});

test('what another program saves is checked, and a new file too', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet');
  const { client } = workspace;
  const text = await workspace.saved(EARLY);
  const uri = await workspace.write(EARLY, text.replace('højst 6 måneder (lov)', 'højst 12 måneder (lov)'));
  await client.filesChanged(FileChangeType.Changed, uri);
  await client.diagnosticsOf(uri, has('varighed/over-lovens-graense'));
  const added = await workspace.write('under/ny.kvast', '# Kvalitetsstandard "Ny"\nudvlag: Byrådet\n');
  await client.filesChanged(FileChangeType.Created, added);
  await client.diagnosticsOf(added, has('sprog/naesten-noegle'));
});

test('a file that is saved elsewhere while it is open stays as it stands in the editor', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet');
  const document = await workspace.document(EARLY);
  await document.replace('højst 6 måneder (lov)', 'højst 12 måneder (lov)');
  const before = await document.diagnostics();
  await workspace.write(EARLY, '# Kvalitetsstandard "Noget helt andet"\n');
  await workspace.client.filesChanged(FileChangeType.Changed, document.uri);
  await workspace.settled();
  expect(workspace.client.diagnostics(document.uri)).toEqual(before);
  expect(before.map(({ code }) => code)).toContain('varighed/over-lovens-graense');
});

test('copies in hidden folders stay out, whatever the editor says of them', async () => {
  const workspace = await TestWorkspace.open();
  const { client } = workspace;
  const hidden = await workspace.write('.history/gammel.kvast', '# Kvalitetsstandard "Tidlig støtte"\n');
  await client.filesChanged(FileChangeType.Created, hidden);
  await workspace.settled();
  expect(client.diagnostics(hidden)).toBeUndefined();
});

test.each(['workspace/didDeleteFiles', 'workspace/didRenameFiles'])(
  '%s of a whole folder takes its findings along',
  async (method) => {
    const workspace = await TestWorkspace.open();
    const { client } = workspace;
    const file = await workspace.write('gamle/gammel.kvast', '# Kvalitetsstandard "Gammel"\n');
    await client.filesChanged(FileChangeType.Created, file);
    await client.diagnosticsOf(file, some);
    await rm(workspace.path('gamle'), { recursive: true });
    const uri = workspace.uri('gamle');
    await client.connection.sendNotification(method, { files: [{ uri, oldUri: uri, newUri: workspace.uri('nye') }] });
    await client.diagnosticsOf(file, none);
  },
);

test('a folder that is added to the workspace is checked, and forgotten when it is taken out', async () => {
  const workspace = await TestWorkspace.open();
  const other = await TestWorkspace.open();
  const { client } = workspace;
  const folder = { uri: other.folderUri, name: 'anden' };
  const change = (event: object) =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await change({ added: [folder], removed: [] });
  await client.diagnosticsOf(other.uri(SOCIAL), some);
  await change({ added: [], removed: [folder] });
  await workspace.settled();
  expect(Object.keys(workspace.findings())).toEqual([SOCIAL, EARLY]);
});

test('a standard from outside the workspace is checked while it is open, and forgotten after', async () => {
  const workspace = await TestWorkspace.open();
  const other = await TestWorkspace.open();
  const document = await OpenDocument.open(workspace.client, other.uri(EARLY), await other.saved(EARLY));
  expect(await document.diagnostics()).not.toEqual([]);
  await document.close();
  await workspace.client.diagnosticsOf(document.uri, none);
});

test('a text that was never saved is checked, and forgotten when it is closed', async () => {
  const workspace = await TestWorkspace.open();
  const document = await OpenDocument.open(workspace.client, 'untitled:Untitled-1', '# Kvalitetsstandard "Ny"\n');
  expect(await document.diagnostics()).not.toEqual([]);
  await document.close();
  await workspace.client.diagnosticsOf(document.uri, none);
});

/** Opens a file with nothing around it, as a double click on it does. */
async function openAlone(client: Client, folder: string, name: string): Promise<OpenDocument> {
  const path = join(folder, name);
  return OpenDocument.open(client, pathToFileURL(path).href, await readFile(path, 'utf8'));
}

test('a single file without a folder is read together with those around it, which are not told of', async () => {
  const client = await Client.start();
  const document = await openAlone(client, await exampleCopy('lindoese-rettet'), SOCIAL);
  // Its terms, its text blocks and the standard that it refers to are in the other files.
  expect((await document.diagnostics()).filter(({ severity }) => severity !== 3)).toEqual([]);
  await document.replace('[recovery]', '[værested]');
  expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('begreb/ukendt');
  expect([...client.allDiagnostics().keys()].filter((uri) => uri !== document.uri)).toEqual([]);
  await document.close();
  await client.diagnosticsOf(document.uri, none);
});

test('while a single file is looked up, typing in another does not make it seem faulty', async () => {
  const client = await Client.start();
  const first = await OpenDocument.open(client, 'untitled:Untitled-1', '# Kvalitetsstandard "Ny"\n');
  await first.diagnostics();
  const second = await openAlone(client, await exampleCopy('lindoese-rettet'), SOCIAL);
  await first.replace('Ny', 'Nyere');
  await Promise.all([first.diagnostics(), second.diagnostics()]);
  const said = client.published.filter(({ uri }) => uri === second.uri).flatMap(({ diagnostics }) => diagnostics);
  expect(said.filter(({ code }) => code === 'begreb/ukendt')).toEqual([]);
});

test('a code list in a file is told of where it is missing, and read when it comes', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet');
  const { client } = workspace;
  const text = await workspace.saved('kommune.kvast');
  const uri = await workspace.write('kommune.kvast', `${text}\n## Kodeliste "Kontoplan"\nfil: kontoplan.csv\n`);
  await client.filesChanged(FileChangeType.Changed, uri);
  await client.diagnosticsOf(uri, has('fil/kodeliste'));
  const list = await workspace.write('kontoplan.csv', 'Konto;Navn\n5.38.40;Rådgivning\n');
  await client.filesChanged(FileChangeType.Created, list);
  await client.diagnosticsOf(uri, none);
});
