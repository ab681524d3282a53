import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkspace } from './workspaces/generate.ts';

// npm run bench [-- 100 1000 10000]: whole processes of `kvast check`, side by side with an empty one. Prints a table.

const KVAST = join(import.meta.dirname, '..', 'packages', 'cli', 'bin', 'kvast.mjs');
const RUNS = 5;

interface Run {
  readonly wall: number;
  readonly memory: number;
}

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const scratch = mkdtempSync(join(tmpdir(), 'kvast-bench-'));
try {
  const rows: [string, ...string[]][] = [];
  const empty = median(Array.from({ length: RUNS }, () => node(['-e', '0'], scratch)));
  rows.push(['node -e 0', '', seconds(empty.wall), '1', megabytes(empty.memory)]);
  for (const standards of sizes.length > 0 ? sizes : [100, 1000]) {
    const folder = join(scratch, String(standards));
    await writeWorkspace(folder, standards);
    const one = join('lindoese-0001', 'udgave-1', 'mentor.kvast');
    const runs = standards > 1000 ? 1 : 3;
    const cold = median(Array.from({ length: runs }, () => node([KVAST, 'check', '.', '--no-cache'], folder)));
    node([KVAST, 'check', '.'], folder);
    const warm = median(Array.from({ length: RUNS }, () => node([KVAST, 'check', '.'], folder)));
    const single = median(Array.from({ length: runs }, () => node([KVAST, 'check', one, '--no-cache'], folder)));
    node([KVAST, 'check', one], folder);
    const again = median(Array.from({ length: RUNS }, () => node([KVAST, 'check', one], folder)));
    const times = (run: Run) => (run.wall / empty.wall).toFixed(1);
    for (const [name, run] of [
      ['cold', cold],
      ['warm', warm],
      ['one file, cold', single],
      ['one file, warm', again],
    ] as const)
      rows.push([name, String(standards), seconds(run.wall), times(run), megabytes(run.memory)]);
    console.error(
      `${standards}: cold is ${(cold.wall / warm.wall).toFixed(1)} × warm, ${(cold.wall / standards).toFixed(1)} ms a standard`,
    );
    rmSync(folder, { recursive: true });
  }
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.versions.node}; medians`);
  const head: [string, ...string[]] = ['kvast check', 'standards', 's', '× node -e 0', 'MB'];
  for (const row of [head, ...rows])
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(12))).join(''));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Runs a process to its end. The peak memory is what the kernel says of it, in MB; 0 where it cannot be known. */
function node(args: readonly string[], cwd: string): Run {
  const env = { PATH: process.env.PATH, KVAST_CACHE: join(scratch, 'cache'), KVAST_ORDBOG: '' };
  const report = "process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS));";
  const start = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...args],
    {
      cwd,
      env,
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  const wall = performance.now() - start;
  return { wall, memory: Number(/RSS (\d+)/.exec(stderr ?? '')?.[1] ?? 0) / 1024 };
}

function median(runs: readonly Run[]): Run {
  const sorted = [...runs].sort((a, b) => a.wall - b.wall);
  return sorted[Math.floor(sorted.length / 2)] ?? { wall: 0, memory: 0 };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function megabytes(value: number): string {
  return value.toFixed(0);
}
