import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { root } from './run-kvast.ts';

const PAGE = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const blocks = (language: string) =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
const [github, gitlab] = blocks('yaml').map((text) => parse(text));
const [first = ''] = blocks('sh');

/** A repository as the page describes it, with Kvast installed. */
async function repository(example: string): Promise<string> {
  const cwd = await temporaryFolder();
  await cp(join(root, 'examples', example), join(cwd, 'standarder'), { recursive: true });
  await mkdir(join(cwd, 'node_modules/.bin'), { recursive: true });
  await symlink(join(root, 'packages/cli/bin/kvast.mjs'), join(cwd, 'node_modules/.bin/kvast'));
  return cwd;
}

/** Runs lines of the page in a shell, as a CI machine does. */
function run(lines: readonly string[], cwd: string): number | null {
  const env = {
    ...process.env,
    PATH: `${join(cwd, 'node_modules/.bin')}:${process.env.PATH}`,
    KVAST_CACHE: '',
    KVAST_ORDBOG: '',
  };
  const script = lines.join('\n').replaceAll('npx kvast', 'kvast');
  return spawnSync('bash', ['-e', '-c', script], { cwd, env }).status;
}

describe('the recipe for a CI machine', () => {
  const steps: { run?: string; uses?: string; with?: Record<string, string> }[] = github.jobs.kontrol.steps;
  const ofGithub = steps.flatMap(({ run: line }) => (line?.includes('kvast') ? [line] : []));
  const ofGitlab: string[] = gitlab.kvast.script.filter((line: string) => line.includes('kvast'));

  it('passes with what was known, and writes the files that it hands over', async () => {
    const cwd = await repository('lindoese');
    expect(run([first], cwd)).toBe(0);
    expect(run(ofGithub, cwd)).toBe(0);
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'));
    expect(JSON.parse(await readFile(join(cwd, upload?.with?.sarif_file ?? ''), 'utf8')).version).toBe('2.1.0');
    expect(run(ofGitlab, cwd)).toBe(0);
    expect(await readFile(join(cwd, gitlab.kvast.artifacts.reports.junit), 'utf8')).toMatch(/^<\?xml/);
    for (const path of gitlab.kvast.artifacts.paths)
      expect(await readFile(join(cwd, path), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('fails where something is new', async () => {
    const cwd = await repository('lindoese-rettet');
    expect(run([first], cwd)).toBe(0);
    await cp(join(root, 'examples/lindoese/tidlig-stoette.kvast'), join(cwd, 'standarder/tidlig-stoette.kvast'));
    expect(run(ofGithub, cwd)).toBe(1);
    expect(run(ofGitlab, cwd)).toBe(1);
  });
});
