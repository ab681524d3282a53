import { expect, test } from 'vitest';
import { CitizenText, type CitizenTextParams, type CitizenTextResult } from '../../packages/server/src/protocol.ts';
import type { Client } from './client.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';

function citizenText(client: Client, params: CitizenTextParams): Promise<CitizenTextResult> {
  return client.connection.sendRequest<CitizenTextResult>(CitizenText.method, params);
}

test('it is a whole page, and follows each edit without waiting for a save', async () => {
  const workspace = await TestWorkspace.open();
  const uri = workspace.uri(EARLY);
  const closed = await citizenText(workspace.client, { uri });
  expect(closed?.title).toBe('Tidlig støtte');
  expect(closed?.html).toMatch(/^<!doctype html>\s*<html lang="da"/i);
  expect(closed?.html).toContain('05 11 22 10');
  const document = await workspace.document(EARLY);
  await document.replace('> Forløbet er kun for dig.', '> Forløbet er kun for dig på Ærø.');
  await document.replace('telefon 05 11 22 10', 'telefon 05 11 22 99');
  const typed = await citizenText(workspace.client, { uri });
  expect(typed?.html).toContain('kun for dig på Ærø.');
  expect(typed?.html).toContain('05 11 22 99');
  await document.replace('"Tidlig støtte"', '"Tidlig hjælp"');
  expect((await citizenText(workspace.client, { uri }))?.title).toBe('Tidlig hjælp');
});

test('it speaks to "du", or about "borgeren" when asked to', async () => {
  const workspace = await TestWorkspace.open();
  const document = await workspace.document(EARLY, (text) => text.replace('alder: over 18 år', 'alder: fyldt 21 år'));
  const du = await citizenText(workspace.client, { uri: document.uri, form: 'du' });
  const borgeren = await citizenText(workspace.client, { uri: document.uri, form: 'borgeren' });
  expect(du?.html).toMatch(/[Dd]u (?:er|skal være) (?:fyldt )?21 år/);
  expect(borgeren?.html).toMatch(/[Bb]orgeren (?:er|skal være) (?:fyldt )?21 år/);
});

test('where nothing is asked for, the standard itself says how it speaks', async () => {
  const workspace = await TestWorkspace.open();
  const { client } = workspace;
  for (const [name, form] of [
    [EARLY, 'du'],
    ['socialpaedagogisk-stoette.kvast', 'borgeren'],
  ] as const) {
    const uri = workspace.uri(name);
    expect(await citizenText(client, { uri })).toEqual(await citizenText(client, { uri, form }));
  }
});

test('a change in another file of the municipality shows in it', async () => {
  const workspace = await TestWorkspace.open('lindoese-rettet');
  const uri = workspace.uri(EARLY);
  const municipality = await workspace.document('kommune.kvast');
  await municipality.replace('og fraviger niveauet', 'og går fra niveauet');
  expect((await citizenText(workspace.client, { uri }))?.html).toContain('og går fra niveauet');
});

test('there is none for terms, for a municipality, for an empty file or for one that is not there', async () => {
  const workspace = await TestWorkspace.open();
  const { client } = workspace;
  for (const name of ['begreber.kvast', 'kommune.kvast', 'findes-ikke.kvast']) {
    expect(await citizenText(client, { uri: workspace.uri(name) })).toBeNull();
  }
  const document = await workspace.document(EARLY);
  await document.rewrite('');
  expect(await citizenText(client, { uri: document.uri })).toBeNull();
});
