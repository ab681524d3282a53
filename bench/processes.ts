import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

export interface Run {
  /** Seconds from start to end. */
  readonly seconds: number;
  /** The most memory that the process and those it started had at one time, in MB, as the kernel says. */
  readonly memory: number;
}

/**
 * Runs a program of Node to its end.
 * @throws where it ends in another way than a check does that was made: 0 or 1
 */
export function node(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}): Run {
  const report = "process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS));";
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...args],
    { cwd, env: { PATH: process.env.PATH, ...environment }, encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { seconds, memory: Number(/RSS (\d+)\s*$/.exec(stderr)?.[1] ?? 0) / 1024 };
}

/** The run whose time is the middle one. */
export function median(times: number, run: () => Run): Run {
  const sorted = Array.from({ length: times }, run).sort((a, b) => a.seconds - b.seconds);
  return sorted[Math.floor(times / 2)] as Run;
}

/** What a table of figures must say first. */
export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.versions.node}; medians, side by side in one run`;
}

/** Rows of cells under each other, the first cell to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join(''),
    )
    .join('\n');
}
