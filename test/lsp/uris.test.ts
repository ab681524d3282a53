import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DefinitionRequest, FileChangeType } from 'vscode-languageserver-protocol';
import { CitizenText } from '../../packages/server/src/protocol.ts';
import { Client, type Found } from './client.ts';
import { OpenDocument } from './open-document.ts';
import { exampleCopy, TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
/** Every kind of sign that one program or another encodes. */
const NAME = "Børn & unge (2025), åbent+lukket; 100% #1 [æøå] 'x' @y!";

/** As VS Code writes it: everything but letters, digits and -._~/ is encoded. */
function asVsCode(path: string): string {
  const encode = (part: string) =>
    encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `file://${path.split('/').map(encode).join('/')}`;
}

/** As an editor that encodes only what it must. */
function asWritten(path: string): string {
  return `file://${path.replace(/[%#? ]/g, encodeURIComponent)}`;
}

function withoutAddresses({ relatedInformation, ...finding }: Found): unknown {
  return { ...finding, related: relatedInformation?.map(({ location, message }) => [location.range, message]) };
}

const spellings = [
  ['as Node writes it', (path: string) => pathToFileURL(path).href],
  ['as VS Code writes it', asVsCode],
  ['with the letters as they are', asWritten],
] as const;

test.each(spellings)('a folder with spaces, æøå and signs is read and answered to, %s', async (_how, uriOf) => {
  const folder = await exampleCopy('lindoese', `${NAME}-`);
  const client = await Client.start({ folders: [uriOf(folder)] });
  const uri = uriOf(`${folder}/${EARLY}`);
  // Closed files have the spelling of VS Code; a document is answered to in the spelling that it was opened with.
  const closed = await client.diagnosticsOf(asVsCode(`${folder}/${EARLY}`), (all) => all.length > 0);
  const document = await OpenDocument.open(client, uri, await readFile(`${folder}/${EARLY}`, 'utf8'));
  expect((await document.diagnostics()).map(withoutAddresses)).toEqual(closed.map(withoutAddresses));
  // One document and not two: nobody else has its contradictions or is told twice.
  await client.checked();
  const ofTheFile = [...client.allDiagnostics().keys()].filter((each) => each.includes('tidlig'));
  expect(ofTheFile).toEqual([uri]);
  await document.replace('alder: over 18 år', 'alder: fyldt 18 år');
  expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('alder/over-18');
  expect(await client.connection.sendRequest(CitizenText.method, { uri })).toMatchObject({ title: 'Tidlig støtte' });
});

test('a definition in a file that is open has the spelling that it was opened with', async () => {
  const folder = await exampleCopy('lindoese', 'Lindøse (ny)-');
  const client = await Client.start({ folders: [asWritten(folder)] });
  const open = async (name: string) =>
    OpenDocument.open(client, asWritten(`${folder}/${name}`), await readFile(`${folder}/${name}`, 'utf8'));
  const standard = await open('socialpaedagogisk-stoette.kvast');
  const params = { textDocument: { uri: standard.uri }, position: standard.at('[recovery]') };
  await client.diagnosticsOf(asVsCode(`${folder}/begreber.kvast`));
  expect(await client.connection.sendRequest(DefinitionRequest.type, params)).toMatchObject({
    uri: asVsCode(`${folder}/begreber.kvast`),
  });
  const terms = await open('begreber.kvast');
  expect(await client.connection.sendRequest(DefinitionRequest.type, params)).toMatchObject({ uri: terms.uri });
});

test('a drive letter is one drive, however it is written', async () => {
  const client = await Client.start();
  const spelled = [
    'file:///c%3A/Standarder/ny.kvast',
    'file:///C:/Standarder/ny.kvast',
    'file:///C%3A/Standarder/ny.kvast',
  ];
  const text = '# Kvalitetsstandard "Ny"\n## Målgruppe\nalder: over 18 år\n';
  for (const uri of spelled) {
    const document = await OpenDocument.open(client, uri, text);
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('alder/over-18');
    for (const other of spelled) {
      const answer = await client.connection.sendRequest(CitizenText.method, { uri: other });
      expect(answer).toMatchObject({ title: 'Ny' });
    }
    await document.close();
    await client.diagnosticsOf(uri, (all) => all.length === 0);
  }
});

test('a watcher that spells a file in another way than the editor means the same file', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet');
  const path = workspace.path('på tværs (1).kvast');
  await workspace.write('på tværs (1).kvast', '# Kvalitetsstandard "På tværs"\nudvlag: Byrådet\n');
  await workspace.client.filesChanged(FileChangeType.Created, asWritten(path));
  await workspace.client.diagnosticsOf(asVsCode(path), (all) =>
    all.some(({ code }) => code === 'sprog/naesten-noegle'),
  );
  await workspace.write('på tværs (1).kvast', '# Kvalitetsstandard "På tværs"\nudvalg: Byrådet\n');
  await workspace.client.filesChanged(FileChangeType.Changed, pathToFileURL(path).href);
  await workspace.client.diagnosticsOf(asVsCode(path), (all) =>
    all.every(({ code }) => code !== 'sprog/naesten-noegle'),
  );
});
