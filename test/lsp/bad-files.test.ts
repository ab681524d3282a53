import { mkdir, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { DocumentSymbolRequest, FileChangeType } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
const STANDARD = '# Kvalitetsstandard "Støtte på Ærø"\nkommune: Lindøse Kommune\n\n## Målgruppe\nalder: over 18 år\n';
const windows1252 = Buffer.from(STANDARD, 'latin1');
const start = { line: 0, character: 0 };

test.each([
  ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff, 0xd8, 0]), /ikke en tekstfil/, start],
  ['a file in UTF-16', Buffer.from(`\ufeff${STANDARD}`, 'utf16le'), /UTF-16/, start],
  // The first letter that cannot be read, as on the command line.
  ['a file in Windows-1252', windows1252, /gemt i Windows-1252/, { line: 0, character: 23 }],
])('%s gets one Danish sentence, and the rest is checked all the same', async (_what, content, sentence, place) => {
  const workspace = await TestWorkspace.open();
  const before = workspace.findings()[EARLY];
  const uri = await workspace.write('daarlig.kvast', content);
  await workspace.client.filesChanged(FileChangeType.Created, uri);
  const [finding, ...more] = await workspace.client.diagnosticsOf(uri, (all) => all.length > 0);
  expect(more).toEqual([]);
  expect(finding?.message).toMatch(sentence);
  expect(finding).toMatchObject({ severity: 1, range: { start: place } });
  expect(workspace.findings()[EARLY]).toEqual(before);
  expect(workspace.client.shown).toEqual([]);
});

test('broken files are told from the start too, and no longer once they are saved right', async () => {
  const workspace = await TestWorkspace.open('lindoese');
  const uri = await workspace.write('daarlig.kvast', windows1252);
  const client = await Client.start({ folders: [workspace.folderUri] });
  await client.diagnosticsOf(uri, ([one]) => one?.code === 'fil/tegnsaet');
  expect(client.diagnostics(workspace.uri(EARLY))?.length).toBeGreaterThan(0);
  await workspace.write('daarlig.kvast', STANDARD);
  await client.filesChanged(FileChangeType.Changed, uri);
  const found = await client.diagnosticsOf(uri, (all) => all.every(({ code }) => code !== 'fil/tegnsaet'));
  expect(found.map(({ code }) => code)).toContain('alder/over-18');
});

test('a file in the wrong encoding that is opened keeps its one sentence until its letters are right', async () => {
  const workspace = await TestWorkspace.open();
  const { client } = workspace;
  const uri = await workspace.write('gammel.kvast', windows1252);
  await client.filesChanged(FileChangeType.Created, uri);
  await client.diagnosticsOf(uri, (all) => all.length === 1);
  // An editor that reads it as UTF-8 has this on the screen.
  const document = await workspace.document('gammel.kvast', () => new TextDecoder().decode(windows1252));
  expect((await document.diagnostics()).map(({ code }) => code)).toEqual(['fil/tegnsaet']);
  await document.replace('alder: over', 'alder: fra');
  expect((await document.diagnostics()).map(({ code }) => code)).toEqual(['fil/tegnsaet']);
  // "Reopen with encoding": the text is right now, and the file on the disk still as it was.
  await document.rewrite(STANDARD);
  expect((await document.diagnostics()).map(({ code }) => code)).toContain('alder/over-18');
  await document.close();
  await client.diagnosticsOf(uri, ([one]) => one?.code === 'fil/tegnsaet');
});

test('a text without a title says so once, and its headings are still shown', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document(EARLY, (text) => text.replace(/^#.*\n/, ''));
  const codes = (await document.diagnostics()).map(({ code }) => code);
  expect(codes.filter((code) => code === 'sprog/titel-mangler')).toHaveLength(1);
  const params = { textDocument: { uri: document.uri } };
  expect(await workspace.client.connection.sendRequest(DocumentSymbolRequest.type, params)).not.toEqual([]);
});

test('every line broken is told line by line, in Danish', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document(EARLY, (text) => text.replace(/^/gm, '?? '));
  const found = await document.diagnostics();
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found.map(({ range }) => range.start.line)).size).toBeGreaterThan(10);
  expect(found.map(({ message }) => message).join(' ')).not.toMatch(/expect|token|undefined|Error/i);
});

test('terms in a circle, and a reference to a standard that does not exist', async () => {
  const workspace = await TestWorkspace.open();
  const terms = await workspace.document('begreber.kvast', (text) =>
    text
      .replace('## [recovery]', '## [recovery]\ner en slags: [habilitering]')
      .replace('## [habilitering]', '## [habilitering]\ner en slags: [recovery]'),
  );
  expect((await terms.diagnostics()).filter(({ code }) => code === 'begreb/cirkel').length).toBeGreaterThan(0);
  const document = await workspace.document(EARLY, (text) =>
    text.replace('## Indhold', '## Omfatter ikke\n- Ledsagelse\n  henvis til: Ledsagelsen\n## Indhold'),
  );
  const missing = await document.diagnostic('henvisning/standard-findes-ikke');
  expect(missing.message).toContain('Ledsagelsen');
});

test('links in a circle and folders with the name of a file are walked past', async () => {
  const workspace = await TestWorkspace.open();
  await mkdir(workspace.path('mappe.kvast'));
  await symlink(workspace.folder, workspace.path('mappe.kvast/rundt'));
  await symlink(workspace.path('findes-ikke'), workspace.path('brudt'));
  const client = await Client.start({ folders: [workspace.folderUri] });
  await client.diagnosticsOf(workspace.uri(EARLY), (all) => all.length > 0);
  await client.checked();
  expect([...client.allDiagnostics().keys()].filter((uri) => /rundt|mappe\.kvast|brudt/.test(uri))).toEqual([]);
});

test('a folder that does not exist, or is none of the disk, is an empty one', async () => {
  const client = await Client.start({
    folders: ['file:///findes/slet/ikke', 'untitled:x', 'http://lindoese.example/'],
  });
  await client.checked();
  expect([...client.allDiagnostics()]).toEqual([]);
  expect(client.shown).toEqual([]);
});
