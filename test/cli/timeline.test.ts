import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

const STANDARD = `# Kvalitetsstandard "Forløb"
## Ydelse "Forløb" efter prøveloven § 1
varighed: højst 9 måneder
`;
const LAW = `# Lov prøveloven "Lov om prøver"
## § 1 "Forløb"
varighed: højst 6 måneder
kilde: lov, stk. 1
gælder: fra 1. juli 2025
`;

describe('what changes between two days', () => {
  test('is told day by day, with the law that changes', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': STANDARD, 'p.lov': LAW });
    const { code, stdout, stderr } = await kvast(['check', '--from', '2025-06-01', '--to', '2026-12-31'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('1. juli 2025\n  begynder: fejl · a.kvast:3:11 · varighed/over-lovens-graense');
    expect(stdout).toContain('Loven ændres: prøveloven § 1.');
    expect(stdout).toContain('1 fund begynder · 0 fund ophører · fra 1. juni 2025 til og med 31. december 2026');
  });

  test('is data for who asks for it', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': STANDARD, 'p.lov': LAW });
    const args = ['check', '--from', '2025-06-01', '--to', '2026-12-31', '--format', 'json'];
    const report = JSON.parse((await kvast(args, { cwd })).stdout);
    expect(Object.keys(report)).toEqual(['version', 'from', 'to', 'events', 'summary']);
    expect(report.events).toMatchObject([
      {
        date: '2025-07-01',
        change: 'begins',
        cause: { kind: 'law', provisions: ['prøveloven § 1'] },
        rule: 'varighed/over-lovens-graense',
        severity: 'error',
        range: { start: { line: 3 } },
      },
    ]);
    expect(report.summary).toMatchObject({ begins: 1, ends: 0 });
  });

  test('is said in one line where nothing changes', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': STANDARD, 'p.lov': LAW });
    const { code, stdout } = await kvast(['check', '--from', '2024-01-01', '--to', '2025-06-30'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ingen fund begynder eller ophører fra 1\. januar 2024 til og med 30\. juni 2025\n/);
  });

  test.each([
    [['--from', '2025-01-01'], 'Angiv både --from og --to.'],
    [['--to', '2025-01-01'], 'Angiv både --from og --to.'],
    [['--from', '2025-01-02', '--to', '2025-01-01'], '--from (2025-01-02) skal ligge før --to (2025-01-01).'],
    [['--from', '2025-01-01', '--to', '2025-01-02', '--date', '2025-01-01'], 'Vælg enten --date eller --from og --to.'],
    [['--from', '2025-02-30', '--to', '2025-03-02'], '"2025-02-30" er ikke en dato.'],
  ])('needs two days in order: %j', async (args, words) => {
    const { code, stdout, stderr } = await kvast(['check', ...args], { cwd: await temporaryFolder({}) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

test('--date is the day of the law for texts and configuration too', async () => {
  const cwd = await temporaryFolder({ 'a.kvast': STANDARD, 'p.lov': LAW });
  for (const command of [
    ['text', 'a.kvast', '--format', 'md'],
    ['config', 'a.kvast', '--target', 'openapi'],
  ]) {
    const { code, stdout, stderr } = await kvast([...command, '--date', '2025-02-30'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('"2025-02-30" er ikke en dato.');
    expect((await kvast([...command, '--date', '2025-07-01'], { cwd })).code).toBe(0);
  }
});
