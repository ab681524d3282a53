import { expect, test } from 'vitest';
import { LawDays, type LawDaysResult } from '../../packages/server/src/protocol.ts';
import { TestWorkspace } from './workspace.ts';

const ask = ({ client }: TestWorkspace): Promise<LawDaysResult> => client.connection.sendRequest(LawDays.method);

test('the days of the law, and the day that answers are for', async () => {
  const workspace = await TestWorkspace.open('lindoese', { initializationOptions: { lovdato: '2026-02-01' } });
  const { date, days } = await ask(workspace);
  expect(date).toBe('2026-02-01');
  expect(days.find((day) => day.date === '2018-01-01')?.begins).toContain('serviceloven § 82 b');
});

test('a law file in the folder adds its days', async () => {
  const workspace = await TestWorkspace.open('lindoese');
  const { client } = workspace;
  const law = [
    '# Lov prøveloven "Lov om prøver"',
    '## § 1 "Forsøg"',
    'i kraft: fra 1. juli 2041',
    'pligt: kan',
    'kilde: lov, stk. 1',
    '',
  ].join('\n');
  const file = await workspace.write('forslag.lov', law);
  await client.filesChanged(1, file);
  await client.diagnosticsOf(file, () => true);
  const { days } = await ask(workspace);
  expect(days.find((day) => day.date === '2041-07-01')).toMatchObject({ begins: ['prøveloven § 1'] });
});
