import { expect, test } from 'vitest';
import { CompletionRequest, HoverRequest } from 'vscode-languageserver-protocol';
import { lineOf } from './text.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
const RULE = 'varighed/over-lovens-graense';
const shared = TestWorkspace.shared('lindoese-rettet');

test('a finding can be lived with: the line goes under the nearest heading, and works when the reason is written', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest(EARLY);
  await document.replace('varighed: højst 6 måneder (lov)', 'varighed: højst 12 måneder (lov)');
  const { range } = await document.diagnostic(RULE);
  const actions = await workspace.client.fixes(document.uri, range);
  const [action, ...more] = actions.filter(({ title }) => title === `Tilføj undtagelse med begrundelse (${RULE})`);
  expect(more).toEqual([]);
  expect(action).toMatchObject({ kind: 'quickfix.undtag' });
  // Mending comes first.
  expect(actions[0]?.kind).toBe('quickfix');
  await document.apply(action as (typeof actions)[number]);
  const at = document.text.split('\n').findIndex((line) => line.startsWith('undtag:'));
  expect(lineOf(document.text, at - 1)).toBe('## Ydelse "Individuelt forløb" efter serviceloven § 82 b');
  expect(lineOf(document.text, at)).toMatch(/^undtag: varighed\/over-lovens-graense til .+ fordi ""$/);
  expect((await document.diagnostic('undtag/mangelfuld')).range.start.line).toBe(at);
  expect((await document.diagnostic(RULE)).range.start.line).toBe(range.start.line + 1);

  await document.replace('fordi ""', 'fordi "Udvalget ser på det til foråret"');
  const left = (await document.diagnostics()).map(({ code }) => String(code));
  expect(left.filter((code) => code === RULE || code.startsWith('undtag/'))).toEqual([]);
});

test('what is wrong with the text itself cannot be lived with', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest(EARLY);
  await document.replace('visitation: ingen', 'visitation: ingne');
  const { range } = await document.diagnostic('sprog/ikke-forstaaet');
  const actions = await workspace.client.fixes(document.uri, range);
  expect(actions.filter(({ kind }) => kind === 'quickfix.undtag')).toEqual([]);
});

test('in an undtag line, rules are proposed by name and by title, and explained', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest(EARLY);
  await document.replace('tiltale: du', 'tiltale: du\nundtag: over-lovens');
  const textDocument = { uri: document.uri };
  const { connection } = workspace.client;
  const found = await connection.sendRequest(CompletionRequest.type, {
    textDocument,
    position: document.at('undtag: over-lovens', 19),
  });
  const items = Array.isArray(found) ? found : (found?.items ?? []);
  expect(items.map(({ label, detail }) => [label, detail])).toEqual([
    [RULE, 'Varigheden er længere end loven tillader'],
  ]);
  await document.replace('undtag: over-lovens', `undtag: ${RULE} til 31. december 2030 fordi "Ny plan"`);
  const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position: document.at(RULE) });
  expect(hover?.contents).toMatchObject({
    value: expect.stringMatching(/^# Varigheden er længere end loven tillader\n/),
  });
});
