import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

describe('kvast law', () => {
  test('prints what applied on a day, clause by clause, and what came later', async () => {
    const { code, stdout } = await kvast(['law', 'serviceloven § 82 b', '--date', '2023-06-01']);
    expect(code).toBe(0);
    const [, now = '', later = ''] = stdout.split(/Det gælder den dag|Det kommer senere/);
    expect(stdout).toContain('Loven den 1. juni 2023. Gælder fra den 1. januar 2018.');
    expect(now).toContain('  Varighed: højst 6 måneder\n    serviceloven § 82 b, stk. 1 · lov\n');
    expect(now).not.toContain('Alder');
    expect(later).toContain('  Alder: fyldt 18 år (fra den 1. januar 2024)\n');
    expect(later).toContain('  Indberettes til: Danmarks Statistik (fra den 14. november 2023)\n');
  });

  test('says what took the place of a repealed provision', async () => {
    const { code, stdout } = await kvast(['law', 'SEL § 76', '--date', '2026-01-01']);
    expect(code).toBe(0);
    expect(stdout.replace(/\n/g, ' ')).toContain(
      'Ophævet. Gjaldt til og med den 31. december 2023. Afløst af barnets lov §§ 113, 114, 115 og 116.',
    );
  });

  test('knows the law files of the folder, and tells where one is not understood', async () => {
    const hut = '# Lov hyttelov "Lov om hytter"\n## § 1 "Hytter"\npligt: kan\nkilde: lov, stk. 1\n';
    const cwd = await temporaryFolder({
      'hytter.lov': hut,
      'lovforslag/sel.lov': '# Lov serviceloven\n## § 85 "Ny"\n',
    });
    const { code, stdout, stderr } = await kvast(['law', 'hyttelov § 1'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('hyttelov § 1 · Hytter');
    expect((await kvast(['law', 'SEL § 85'], { cwd })).stdout).not.toContain('Ny');
    const broken = await temporaryFolder({ 'hytter.lov': hut.replace('kan', 'måske') });
    const half = await kvast(['law', 'SEL § 85'], { cwd: broken });
    expect(half.code).toBe(0);
    expect(half.stderr).toContain('hytter.lov:3:8: ');
  });

  test('asks what was meant, with exit code 2', async () => {
    const { code, stdout, stderr } = await kvast(['law', 'serviceloven', '§', '82', 'e']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'Lovkataloget har ikke serviceloven § 82 e. Mente du serviceloven § 82, serviceloven § 82 a',
    );
  });

  test('lists everything, and answers in JSON', async () => {
    const list = await kvast(['law', '--date', '2026-01-01']);
    expect(list.stdout).toContain('  § 76     Efterværn for unge (ophævet, gjaldt til og med den 31. december 2023)\n');
    expect(list.stdout).toContain('  10-19    Ingen krav om udvikling\n');
    const { stdout } = await kvast(['law', '82 b', '--date', '2026-01-01', '--format', 'json']);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ version: 1, date: '2026-01-01', provisions: [{ id: 'serviceloven § 82 b' }] });
    expect(answer.provisions[0].clauses).toContainEqual(
      expect.objectContaining({
        about: 'Varighed',
        says: 'højst 6 måneder',
        strength: 'statute',
        confidence: 'verified',
      }),
    );
  });
});

describe('kvast check --law', () => {
  const standard =
    '# Kvalitetsstandard "F"\n## Ydelse "F" efter serviceloven § 82 b\nform: individuel\nvarighed: højst 6 måneder\n';

  test('tells what a bill would change, from the provision as kvast law gives it', async () => {
    const { stdout: text } = await kvast(['law', 'SEL § 82 b', '--format', 'lov']);
    const bill = text.replace('varighed: højst 6 måneder', 'varighed: højst 4 måneder');
    expect(bill).not.toBe(text);
    const folder = await temporaryFolder({ 'sel.lov': bill });
    const checked = ['check', 'examples/lindoese-rettet', '--date', '2026-06-01'];
    const { code, stdout } = await kvast([...checked, '--law', folder]);
    expect(code).toBe(1);
    expect(stdout).toContain('Lovændringen: 2 fund kommer til, og 0 falder bort');
    expect(stdout).toContain(
      'Kommer til: examples/lindoese-rettet/tidlig-stoette.kvast:75:11  fejl · varighed/over-lovens-graense',
    );
    const json = await kvast([...checked, '--law', folder, '--format', 'json']);
    const { appeared, gone } = JSON.parse(json.stdout).comparison;
    expect(appeared.map(({ rule }: { rule: string }) => rule)).toEqual(Array(2).fill('varighed/over-lovens-graense'));
    expect(gone).toEqual([]);
    await expect(kvast(checked)).resolves.toMatchObject({ code: 0 });
  });

  test('points at what it does not understand in a law file, and does not compare', async () => {
    const cwd = await temporaryFolder({
      'a.kvast': standard,
      'forslag/sel.lov': '# Lov serviceloven\n## § 82 b "Hjælp"\npligt: måske\nkilde: lov, stk. 1\n',
    });
    const { code, stdout, stderr } = await kvast(['check', 'a.kvast', '--law', 'forslag'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('forslag/sel.lov:3:8  fejl\n');
    expect(stdout).not.toContain('Lovændringen');
    expect(stderr).toContain('Lovfilerne er ikke forstået til bunds');
  });

  test('says where there is no law file', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': standard });
    const { code, stderr } = await kvast(['check', 'a.kvast', '--law', '.'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Der er ingen lovfiler i .');
  });
});
