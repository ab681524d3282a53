import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { type JsonReport, kvast, root } from './run-kvast.ts';

const KNOWN = ['check', '.', '--baseline', 'kendte.json', '--date', '2026-03-01'];
const EARLY = 'tidlig-stoette.kvast';

describe('an old collection', () => {
  let cwd = '';
  beforeEach(async () => {
    cwd = await temporaryFolder();
    await cp(`${root}/examples/lindoese`, cwd, { recursive: true });
    expect(await kvast([...KNOWN, '--update-baseline'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });
  const edit = async (change: (text: string) => string) => {
    const file = join(cwd, EARLY);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  const check = async (...more: string[]): Promise<JsonReport & { code: number | null; stderr: string }> => {
    const { code, stdout, stderr } = await kvast([...KNOWN, '--format', 'json', ...more], { cwd });
    return { ...JSON.parse(stdout), code, stderr };
  };

  it('is taken over without a finding, and a new error is then the only one, wherever the lines have gone', async () => {
    const known = await check();
    expect(known.findings).toEqual([]);
    expect(known.code).toBe(0);
    expect(known.stderr).toMatch(/^\d+ kendte fund vises ikke \(kendte\.json\)\.$/m);
    await edit((text) => `${text.replace('\n## ', '\n\n\n## ')}\n`);
    await edit((text) => text.replace('varighed: op til 6 måneder', 'varighed: højst 12 måneder'));
    const { findings, code } = await check();
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['varighed/over-lovens-graense', 'error']]);
    expect(code).toBe(1);
  });

  it('is told what is no more, until it is updated', async () => {
    await edit((text) => text.replace('alder: over 18 år', 'alder: fyldt 18 år'));
    const { stderr } = await check();
    expect(stderr).toContain(`Findes ikke mere: alder/over-18 i ${EARLY}`);
    await kvast([...KNOWN, '--update-baseline'], { cwd });
    expect((await check()).stderr).not.toContain('Findes ikke mere');
    await rm(join(cwd, EARLY));
    expect((await check()).stderr).toContain(EARLY);
  });

  it('marks in SARIF what is new and what was known', async () => {
    await edit((text) => text.replace('varighed: op til 6 måneder', 'varighed: højst 12 måneder'));
    const { stdout } = await kvast([...KNOWN, '--format', 'sarif'], { cwd });
    const results: { ruleId: string; baselineState: string }[] = JSON.parse(stdout).runs[0].results;
    const states = Map.groupBy(results, ({ baselineState }) => baselineState);
    expect(states.get('new')?.map(({ ruleId }) => ruleId)).toEqual(['varighed/over-lovens-graense']);
    expect(states.get('unchanged')?.length).toBeGreaterThan(20);
    expect([...states.keys()].sort()).toEqual(['new', 'unchanged']);
  });

  it('is checked in full, and ends with 2, where the known findings cannot be read', async () => {
    await writeFile(join(cwd, 'kendte.json'), '{\n  "version": 1,\n  oops\n}\n');
    const { code, findings, stderr } = await check();
    expect(stderr).toContain('kendte.json:3:3: Filen er ikke en fil med kendte fund.');
    expect(findings.length).toBeGreaterThan(20);
    expect(code).toBe(2);
    await rm(join(cwd, 'kendte.json'));
    expect((await check()).stderr).toContain('Filen med kendte fund findes ikke.');
  });
});

it('--update-baseline must be told where', async () => {
  const { code, stderr } = await kvast(['check', 'examples/lindoese', '--update-baseline']);
  expect(stderr).toContain('skriv også --baseline FIL');
  expect(code).toBe(2);
});
