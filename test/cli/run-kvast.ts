import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';

// Each run starts a process, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

export const root = fileURLToPath(new URL('../..', import.meta.url));
const program = fileURLToPath(new URL('../../packages/cli/bin/kvast.mjs', import.meta.url));
const bundle = fileURLToPath(new URL('../../packages/cli/dist/kvast.mjs', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly input?: string;
  /** A program, with its words, that starts the command after it. */
  readonly under?: readonly string[];
}

/** Runs the built `kvast` as a user would, and expects what must hold for every run: no stack trace, whatever went wrong. */
export async function kvast(
  args: readonly string[],
  { cwd = root, env = {}, input = '', under = [] }: RunOptions = {},
): Promise<Run> {
  if (!existsSync(bundle)) throw new Error('packages/cli/dist/kvast.mjs is missing: run npm run build first.');
  const [command = '', ...words] = [...under, process.execPath, program, ...args];
  const child = spawn(command, words, {
    cwd,
    env: { PATH: process.env.PATH, KVAST_CACHE: '', KVAST_ORDBOG: '', ...env },
  });
  // A program that does not read all of it closes the pipe, which is no fault of the test.
  child.stdin.on('error', () => undefined).end(input);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      output[name] += part;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  expect(output.stdout + output.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  return { code, ...output };
}

export interface JsonReport {
  readonly version: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly message: string;
    readonly file: string;
    readonly range: {
      readonly start: { line: number; column: number };
      readonly end: { line: number; column: number };
    };
    readonly provision?: string;
    readonly strength?: string;
    readonly source?: string;
  }[];
  readonly suppressed: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly range: { readonly start: { line: number } };
    readonly suppression: { readonly until: string; readonly reason: string };
  }[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly suppressed: number;
  };
}

/** `kvast check … --format json`, read. */
export async function checkJson(
  paths: readonly string[],
  options: { cwd?: string } = {},
): Promise<Run & { report: JsonReport }> {
  const run = await kvast(['check', ...paths, '--format', 'json'], options);
  return { ...run, report: JSON.parse(run.stdout) };
}
