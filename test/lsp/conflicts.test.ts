import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { contradictoryMunicipality } from '../contradictory-municipality.ts';
import { TestWorkspace } from './workspace.ts';

/** A server with the municipality whose standards contradict each other. */
async function open(): Promise<TestWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'kvast-modsigelse-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const workspace = await TestWorkspace.on(folder);
  for (const [name, text] of Object.entries(contradictoryMunicipality()))
    await workspace.client.filesChanged(FileChangeType.Created, await workspace.write(name, text));
  await workspace.settled();
  return workspace;
}

const conflictsIn = (workspace: TestWorkspace, name: string) =>
  (workspace.findings()[name] ?? []).filter(({ code }) => String(code).startsWith('konflikt/'));

test('a contradiction stands in both files, each pointing to the other', async () => {
  const workspace = await open();
  const [young, grown] = ['tidlig-unge.kvast', 'tidlig-voksne.kvast'].map((name) =>
    conflictsIn(workspace, name).find(({ code }) => code === 'konflikt/forskellig-varighed'),
  );
  expect(young?.message).toContain('i tidlig-voksne.kvast, linje');
  expect(grown?.message).toContain('i tidlig-unge.kvast, linje');
  expect(young?.relatedInformation?.[0]?.location.uri).toBe('tidlig-voksne.kvast');
  expect(grown?.relatedInformation?.[0]?.location.uri).toBe('tidlig-unge.kvast');
});

test('contradictions follow every file that is edited, deleted and renamed', async () => {
  const workspace = await open();
  const { client } = workspace;
  for (const [name, text] of Object.entries(contradictoryMunicipality())) {
    const document = await workspace.document(name);
    await document.edit([
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, newText: '\n\n' },
    ]);
    await document.rewrite(text.replace(/højst \d+ måneder/, 'højst 4 måneder').replace(/18-\d\d år/, 'fyldt 20 år'));
    await document.diagnostics();
    await workspace.write(name, document.text);
    await document.close();
    await client.filesChanged(FileChangeType.Changed, workspace.uri(name));
  }
  await workspace.write('tidlig-unge.kvast', contradictoryMunicipality()['tidlig-unge.kvast'] ?? '');
  await client.filesChanged(FileChangeType.Changed, workspace.uri('tidlig-unge.kvast'));
  await rm(workspace.path('mentor.kvast'));
  await client.filesChanged(FileChangeType.Deleted, workspace.uri('mentor.kvast'));
  await rename(workspace.path('stoette.kvast'), workspace.path('hverdagen.kvast'));
  await client.filesChanged(FileChangeType.Deleted, workspace.uri('stoette.kvast'));
  await client.filesChanged(FileChangeType.Created, workspace.uri('hverdagen.kvast'));
  await workspace.settled();
  const fresh = await TestWorkspace.on(workspace.folder);
  await fresh.settled();
  expect(workspace.findings()).toEqual(fresh.findings());
  expect(conflictsIn(fresh, 'hverdagen.kvast').length).toBeGreaterThan(0);
  expect(conflictsIn(fresh, 'tidlig-unge.kvast').length).toBeGreaterThan(0);
});
