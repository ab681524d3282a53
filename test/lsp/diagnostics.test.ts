import { expect, test } from 'vitest';
import type { Found } from './client.ts';
import { lineOf } from './text.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
const SOCIAL = 'socialpaedagogisk-stoette.kvast';
const TERMS = 'begreber.kvast';

test('closed files are checked at the start, and those without fault are told to have none', async () => {
  const workspace = await TestWorkspace.open();
  const found = workspace.findings();
  expect(Object.keys(found)).toEqual([SOCIAL, EARLY]);
  const softened = found[SOCIAL]?.find(({ code }) => code === 'varighed/bloed-graense');
  expect(softened?.source).toBe('kvast');
  expect([1, 2]).toContain(softened?.severity);
  expect(softened?.message).toMatch(/§ 82 b.*6 måneder/);
  expect(lineOf(await workspace.saved(SOCIAL), softened?.range.start.line ?? -1)).toMatch(
    /^varighed: op mod 6 måneder/,
  );
  expect(workspace.client.diagnostics(workspace.uri(TERMS))).toEqual([]);
  expect(workspace.client.published.filter(({ version }) => version !== undefined)).toEqual([]);
});

test('no file is called faulty before all are read, also when one is open from the start', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet', { openFirst: [SOCIAL] });
  const said = workspace.client.published.flatMap(({ diagnostics }) => diagnostics);
  expect(said.filter(({ severity }) => severity !== 3)).toEqual([]);
});

test('each change of an open text is answered with findings for that version', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document(EARLY);
  const codes = async () => (await document.diagnostics()).map(({ code }) => code);
  expect(await codes()).toContain('alder/over-18');
  await document.replace('over 18 år', 'fyldt 18 år');
  expect(await codes()).not.toContain('alder/over-18');
  await document.replace('fyldt 18 år', 'over 18 år');
  const before = await document.diagnostics();
  expect(await codes()).toContain('alder/over-18');
  // Nothing changes in the findings, and still the editor hears that this version is checked.
  await document.replace('hele din situation', 'din hele situation');
  expect(await document.diagnostics()).toEqual(before);
  const versions = workspace.client.published.filter(({ uri }) => uri === document.uri).map(({ version }) => version);
  expect(versions).toEqual([undefined, 1, 2, 3, 4]);
});

test('a finding moves with its line', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document(EARLY);
  const before = await document.diagnostic('alder/over-18');
  await document.replace('## Formål\n', '\n\n## Formål\n');
  const after = await document.diagnostic('alder/over-18');
  expect(after.range.start).toEqual({ ...before.range.start, line: before.range.start.line + 2 });
});

test('changes that arrive together end in the findings of the last', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document(EARLY);
  const numbers = Array.from({ length: 30 }, (_, number) => number);
  await Promise.all(numbers.map((number) => document.replace('## Målgruppe\n', `## Målgruppe\n> Linje ${number}.\n`)));
  const after = await document.diagnostic('alder/over-18');
  expect(document.version).toBe(31);
  expect(lineOf(document.text, after.range.start.line)).toBe('alder: over 18 år');
});

test('a change in the file of terms checks the standards again', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet');
  const standard = workspace.uri(SOCIAL);
  const isUnknown = ({ code, message }: Found) => code === 'begreb/ukendt' && message.includes('psykoedukation');
  expect(workspace.client.diagnostics(standard)?.filter(isUnknown)).toEqual([]);
  const terms = await workspace.document(TERMS);
  await terms.replace('## [psykoedukation]', '## [undervisning i psyken]');
  await workspace.client.diagnosticsOf(standard, (all) => all.some(isUnknown));
  await terms.replace('## [undervisning i psyken]', '## [psykoedukation]');
  await workspace.client.diagnosticsOf(standard, (all) => !all.some(isUnknown));
});

test('a contradiction points to its other place in the address that the editor knows', async () => {
  const workspace = await TestWorkspace.open();
  const related = [...workspace.client.allDiagnostics().values()]
    .flat()
    .flatMap(({ relatedInformation }) => relatedInformation ?? []);
  expect(related.length).toBeGreaterThan(0);
  const uris = new Set([EARLY, SOCIAL, TERMS, 'kommune.kvast'].map((name) => workspace.uri(name)));
  expect(related.filter(({ location }) => !uris.has(location.uri))).toEqual([]);
});

test('half-written, empty and enormous texts are checked without a fault', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document(EARLY);
  const whole = document.text;
  for (const text of [
    '',
    '#',
    '# Kvalitetsstandard',
    '\u0000',
    '\r\n\r\n',
    '- ',
    '[',
    whole.replaceAll('\n', '\r\n'),
  ]) {
    await document.rewrite(text);
    await document.diagnostics();
  }
  await document.rewrite(whole + '> Mere tekst til borgeren.\n'.repeat(20_000));
  await document.diagnostic('alder/over-18');
});
