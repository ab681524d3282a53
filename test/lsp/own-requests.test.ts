import { expect, test } from 'vitest';
import {
  CoverageOf,
  FindingsOf,
  type LawIndex,
  LawIndexOf,
  type ListedFinding,
  type MunicipalityCoverage,
  NewStandard,
  NewStandardChoices,
  type NewStandardChoicesResult,
  type NewStandardRequest,
  type NewStandardResult,
  type ProvisionReport,
  ProvisionText,
  Standards,
  type StandardsOverview,
} from '../../packages/server/src/protocol.ts';
import { TestWorkspace } from './workspace.ts';

test('what a new standard can be made of, and its text', async () => {
  const { client } = await TestWorkspace.open('lindoese');
  const choices: NewStandardChoicesResult = await client.connection.sendRequest(NewStandardChoices.method, {
    date: '2026-11-26',
  });
  expect(choices.municipalities).toEqual(['Lindøse Kommune']);
  expect(choices.provisions).toContainEqual({ id: 'serviceloven § 85', title: 'Socialpædagogisk støtte' });
  // Repealed, and without any help of its own.
  const ids = choices.provisions.map(({ id }) => id);
  expect(ids).not.toContain('serviceloven § 32');
  expect(ids).not.toContain('serviceloven § 81');
  const ask = (request: Partial<NewStandardRequest>): Promise<NewStandardResult> =>
    client.connection.sendRequest(NewStandard.method, {
      municipality: 'Lindøse Kommune',
      provision: '§85',
      date: '2026-11-26',
      ...request,
    });
  expect(await ask({ title: 'Støtte i hverdagen' })).toMatchObject({
    title: 'Støtte i hverdagen',
    name: 'stoette-i-hverdagen',
    text: expect.stringMatching(/^# Kvalitetsstandard "Støtte i hverdagen"\nkommune: Lindøse Kommune\n/),
  });
  expect(await ask({ provision: 'serviceloven § 81' })).toEqual({
    refused: expect.stringMatching(/^serviceloven § 81 handler ikke om en bestemt hjælp/),
  });
});

test('the list of standards follows what is typed, with addresses that the editor can open', async () => {
  const workspace = await TestWorkspace.open('lindoese');
  const document = await workspace.document('tidlig-stoette.kvast');
  const list = (): Promise<StandardsOverview> => workspace.client.connection.sendRequest(Standards.method);
  const before = await list();
  expect(before.standards.map(({ title }) => title)).toEqual(['Socialpædagogisk støtte', 'Tidlig støtte']);
  expect(before.standards[1]?.file).toBe(document.uri);
  await document.replace('"Tidlig støtte"', '"Hurtig støtte"');
  expect((await list()).standards[0]).toMatchObject({ title: 'Hurtig støtte', file: document.uri });
});

test('who is covered, for the text as it is typed, and other questions are answered meanwhile', async () => {
  const workspace = await TestWorkspace.open('lindoese-katalog');
  const { connection } = workspace.client;
  const answers: string[] = [];
  const pictures = connection
    .sendRequest<MunicipalityCoverage[]>(CoverageOf.method, {})
    .finally(() => answers.push('pictures'));
  await connection.sendRequest(Standards.method).finally(() => answers.push('standards'));
  const [picture] = await pictures;
  expect(answers).toEqual(['standards', 'pictures']);
  expect(picture?.municipality).toBe('Lindøse Kommune');
  expect(picture?.areas.map(({ name }) => name)).toContain('stofmisbrug');
  expect(picture?.offers.every(({ file }) => file.startsWith('file:///'))).toBe(true);
});

test('the catalogue as a tree: every provision that it lists can be opened, with its source', async () => {
  const { client } = await TestWorkspace.open('lindoese');
  const { connection } = client;
  const { laws }: LawIndex = await connection.sendRequest(LawIndexOf.method, {});
  const ids = laws.flatMap(({ provisions }) => provisions.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(80);
  const reports = await Promise.all(
    ids.map((provision) => connection.sendRequest<ProvisionReport | null>(ProvisionText.method, { provision })),
  );
  expect(ids.filter((id, at) => reports[at]?.id !== id)).toEqual([]);
  const limit = reports.find((report) => report?.id === 'serviceloven § 82 b');
  expect(limit?.clauses).toContainEqual(
    expect.objectContaining({ about: 'Varighed', says: expect.stringContaining('6 måneder'), when: 'now' }),
  );
  expect(await connection.sendRequest(ProvisionText.method, { provision: 'serviceloven § 999' })).toBeNull();
});

test('the list of findings is what the editor was told, a contradiction once', async () => {
  const { client } = await TestWorkspace.open('lindoese');
  const listed: ListedFinding[] = await client.connection.sendRequest(FindingsOf.method, {});
  expect(listed.length).toBeGreaterThan(10);
  const told = [...new Set(listed.map(({ file }) => file))].flatMap((file) =>
    (client.diagnostics(file) ?? []).map(({ code, range }) => `${file} ${code} ${range.start.line + 1}`),
  );
  const missing = listed.filter(({ file, rule, range }) => !told.includes(`${file} ${rule} ${range.start.line}`));
  expect(missing).toEqual([]);
});
