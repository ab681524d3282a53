import { expect, test } from 'vitest';
import { HoverRequest, MessageType } from 'vscode-languageserver-protocol';
import { CitizenText } from '../../packages/server/src/protocol.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';

/** Makes the running server fail on one word: whoever looks up this term meets an exception. */
const sabotage = `--import=data:text/javascript,${encodeURIComponent(
  `const get = Map.prototype.get;
   Map.prototype.get = function (key) { if (key === 'sabotage') throw new TypeError('prøve'); return get.call(this, key); };`,
)}`;

async function sabotaged(settings: { sprog: 'da' | 'en' }) {
  const workspace = await TestWorkspace.open('lindoese', {
    env: { NODE_OPTIONS: sabotage },
    initializationOptions: settings,
  });
  workspace.client.faultsExpected = true;
  return workspace;
}

test('an exception in a rule is told once in Danish, the other rules go on, and so does the server', async () => {
  const workspace = await sabotaged({ sprog: 'da' });
  const { client } = workspace;
  const document = await workspace.document(EARLY);
  const before = await document.diagnostics();
  const told = () => client.shown.filter(({ message }) => message.includes(EARLY));
  await document.replace('- [udsathed]', '- [sabotage]');
  const [first] = await client.until(() => (told().length > 0 ? told() : undefined));
  expect(first?.type).toBe(MessageType.Error);
  expect(first?.message).toMatch(/^Kvast stødte på en fejl i programmet selv i tidlig-stoette\.kvast \(prøve\)\./);
  expect(first?.message).toMatch(/Meld fejlen/);
  expect(first?.message).not.toMatch(/\n| at /);
  // Whoever looks into it finds the place in the log.
  expect(client.logged.join('\n')).toMatch(/tidlig-stoette\.kvast: TypeError: prøve\n\s+at /);
  const rulesThen = new Set((await document.diagnostics()).map(({ code }) => code));
  expect(rulesThen).toContain('dato/mangler');
  expect(rulesThen).not.toContain('maalgruppe/snaevrere-end-loven');
  await document.replace('> Målet er', '> Vores mål er');
  await client.checked();
  expect(told()).toHaveLength(1);
  await document.replace('- [sabotage]', '- [udsathed]');
  expect(await document.diagnostics()).toEqual(before);
  expect(await client.stop()).toBe(0);
});

test('an exception in a feature is an empty answer, and the next one is right', async () => {
  const workspace = await sabotaged({ sprog: 'da' });
  const { client } = workspace;
  const document = await workspace.document(EARLY);
  await document.replace('- [udsathed]', '- [sabotage]');
  const hover = (part: string) =>
    client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: document.uri },
      position: document.at(part),
    });
  expect(await hover('[sabotage]')).toBeNull();
  expect(await hover('[misbrug]')).not.toBeNull();
  expect(await client.connection.sendRequest(CitizenText.method, { uri: document.uri })).toBeNull();
  await document.replace('- [sabotage]', '- [udsathed]');
  expect(await client.connection.sendRequest(CitizenText.method, { uri: document.uri })).not.toBeNull();
  // One for each file and cause at most: the same sentence never comes twice.
  expect(new Set(client.shown.map(({ message }) => message)).size).toBe(client.shown.length);
});

test('it is told in English to who has chosen that', async () => {
  const workspace = await sabotaged({ sprog: 'en' });
  const document = await workspace.document(EARLY);
  await document.replace('- [udsathed]', '- [sabotage]');
  const { client } = workspace;
  const told = await client.until(() => client.shown.find(({ message }) => message.includes(EARLY)));
  expect(told.message).toMatch(/^Kvast met a fault in the program itself in tidlig-stoette\.kvast \(prøve\)\./);
});

test('requests that are wrong are refused, and the server goes on', async () => {
  const workspace = await TestWorkspace.open();
  const { connection } = workspace.client;
  await expect(connection.sendRequest('kvast/findesIkke', {})).rejects.toThrow();
  await expect(connection.sendRequest(CitizenText.method, { uri: 7 })).resolves.toBeNull();
  await expect(connection.sendRequest('textDocument/hover', {})).rejects.toThrow();
  const uri = workspace.uri(EARLY);
  const far = { textDocument: { uri }, position: { line: 9_999, character: 9_999 } };
  expect(await connection.sendRequest(HoverRequest.type, far)).toBeNull();
  expect(await connection.sendRequest(CitizenText.method, { uri })).not.toBeNull();
});
