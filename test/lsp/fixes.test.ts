import { expect, test } from 'vitest';
import { CodeActionRequest } from 'vscode-languageserver-protocol';
import { lineOf } from './text.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
const SOCIAL = 'socialpaedagogisk-stoette.kvast';

const shared = TestWorkspace.shared('lindoese-rettet');

test('twelve months in a § 82 b service is an error that names the paragraph and the limit, and its fix mends it', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest(EARLY);
  const before = await document.diagnostics();
  await document.replace('varighed: højst 6 måneder (lov)', 'varighed: højst 12 måneder (lov)');
  const tooLong = await document.diagnostic('varighed/over-lovens-graense');
  expect(tooLong.severity).toBe(1);
  expect(tooLong.message).toMatch(/§ 82 b/);
  expect(tooLong.message).toMatch(/6 måneder/);
  expect(tooLong.message).toContain('serviceloven § 82 b, stk. 1');
  expect(lineOf(document.text, tooLong.range.start.line)).toBe('varighed: højst 12 måneder (lov)');
  const fix = await document.fixFor('varighed/over-lovens-graense');
  expect(fix.title).toContain('6 måneder');
  expect(fix.kind).toBe('quickfix');
  await document.apply(fix);
  expect(lineOf(document.text, tooLong.range.start.line)).toBe('varighed: højst 6 måneder (lov)');
  expect(await document.diagnostics()).toEqual(before);
});

/** What the slip is in, the file, what stands there, what is written instead, and the rule that asks. */
const slips = [
  ['a heading', EARLY, '## Økonomi', '## Økonmi', 'sprog/naesten-overskrift'],
  ['a heading of a service', EARLY, '### Efter forløbet', '### Efter forløpet', 'sprog/naesten-overskrift'],
  ['a heading with a name', EARLY, '## Ydelse "Gruppe', '## Ydlese "Gruppe', 'sprog/naesten-overskrift'],
  ['the title', EARLY, '# Kvalitetsstandard', '# Kvalitetstandard', 'sprog/naesten-overskrift'],
  ['a key', EARLY, 'egenbetaling: ingen', 'egenbetalign: ingen', 'sprog/naesten-noegle'],
  ['a key with æ', EARLY, 'forlængelse: ingen', 'forlaengelse: ingen', 'sprog/naesten-noegle'],
  ['a value', EARLY, 'visitation: ingen', 'visitation: ingne', 'sprog/ikke-forstaaet'],
  ['a term in a bullet', EARLY, '- [sociale problemer]', '- [sociale problmer]', 'begreb/ukendt'],
  ['a term in prose', SOCIAL, '[recovery]', '[recvoery]', 'begreb/ukendt'],
] as const;

test.each(slips)('a slip in %s is asked about once, and the fix mends it', async (_what, file, right, slip, rule) => {
  const workspace = shared();
  const document = await workspace.documentForTest(file);
  const whole = document.text;
  const before = await document.diagnostics();
  await document.replace(right, slip);
  const finding = await document.diagnostic(rule);
  expect(finding.message).toMatch(/mente du/i);
  expect([1, 2]).toContain(finding.severity);
  await document.apply(await document.fixFor(rule));
  expect(document.text).toBe(whole);
  expect(await document.diagnostics()).toEqual(before);
});

test('fixes are for what is typed now, also right after a change', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest(EARLY);
  await document.diagnostics();
  void document.replace('## Formål\n', '\n\n## Formål\n');
  void document.replace('højst 6 måneder (lov)', 'højst 12 måneder (lov)');
  const range = { start: document.at('højst 12 måneder'), end: document.at('højst 12 måneder') };
  const [fix] = await workspace.client.fixes(document.uri, range);
  if (!fix) throw new Error('There is no fix');
  await document.apply(fix);
  expect(document.text).toContain('\nvarighed: højst 6 måneder (lov)\n');
});

test('there are no fixes where nothing is wrong, nor for who asks for something else', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest(EARLY);
  await document.replace('højst 6 måneder (lov)', 'højst 12 måneder (lov)');
  const { range } = await document.diagnostic('varighed/over-lovens-graense');
  const heading = { start: document.at('## Kontakt'), end: document.at('## Kontakt') };
  expect(await workspace.client.fixes(document.uri, heading)).toEqual([]);
  const ask = async (only: string[]) =>
    (
      await workspace.client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: document.uri },
        range,
        context: { diagnostics: [], only },
      })
    )?.length;
  expect(await ask(['source.organizeImports'])).toBe(0);
  // Whoever asks for fixes gets the offers to live with the findings too.
  const all = await ask(['quickfix']);
  expect(all).toBeGreaterThan(1);
  expect(await ask([''])).toBe(all);
});
