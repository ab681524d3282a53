import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HoverRequest } from 'vscode-languageserver-protocol';
import { explainRule } from '../../packages/workspace/src/explain/explain-rule.ts';
import { TestWorkspace } from './workspace.ts';

const RULE = 'varighed/over-lovens-graense';
const shared = TestWorkspace.shared('lindoese-rettet');

test('a finding links to the page of its rule, and hovering it shows the same text', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest('tidlig-stoette.kvast');
  await document.replace('varighed: højst 6 måneder (lov)', 'varighed: højst 12 måneder (lov)');
  const { codeDescription } = await document.diagnostic(RULE);
  const text = explainRule(RULE);
  expect(readFileSync(fileURLToPath(codeDescription?.href ?? 'file:///none'), 'utf8')).toBe(`${text}\n`);
  const hover = await workspace.client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: document.uri },
    position: document.at('højst 12 måneder'),
  });
  expect(hover?.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining(text ?? '') });
});
