import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAsYaml } from './others/as-yaml.ts';
import { readyTools } from './others/tools.ts';
import { machine, median, node, type Run, table } from './processes.ts';
import { writeWorkspace } from './workspaces/generate.ts';

// npm run bench [-- 100 1000 10000]: whole processes of `kvast check`, side by side with others on the same content. Prints a table.

const KVAST = join(import.meta.dirname, '..', 'packages', 'cli', 'bin', 'kvast.mjs');
const OTHERS = join(import.meta.dirname, 'others');
/** Where a check of everything takes minutes, once is enough. */
const MANY = 1000;
/** A smaller collection is not shared between threads. */
const SHARED = 3000;

interface Row {
  readonly name: string;
  readonly standards: number;
  readonly run: Run;
}

const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = asked.length > 0 ? asked : [100, 1000];
const scratch = mkdtempSync(join(tmpdir(), 'kvast-bench-'));
try {
  const rows = await measureAll();
  console.log(machine());
  console.log(
    table([['', 'standards', 's', 'MB', 'ms a standard', '× kvast', '× node -e 0'], ...rows.map(cellsOf(rows))]),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measureAll(): Promise<Row[]> {
  const tools = await readyTools(join(scratch, 'tools'));
  const rows: Row[] = [{ name: 'node -e 0', standards: 0, run: median(5, () => node(['-e', '0'], scratch)) }];
  for (const standards of sizes) {
    const folder = join(scratch, String(standards));
    await writeWorkspace(folder, standards);
    const yaml = join(scratch, `${standards}-yaml`);
    await writeAsYaml(folder, yaml);
    const times = standards > MANY ? 1 : 3;
    const measure = (name: string, run: () => Run, count = times) => {
      rows.push({ name, standards, run: median(count, run) });
      console.error(`${name} ${standards}: ${rows.at(-1)?.run.seconds.toFixed(2)} s`);
    };
    const environment = { KVAST_CACHE: join(scratch, 'cache'), KVAST_ORDBOG: '' };
    const kvast = (...args: string[]) => node([KVAST, 'check', ...args], folder, environment);
    const one = join('lindoese-0001', 'udgave-1', 'mentor.kvast');
    measure('every byte read', () => node([join(OTHERS, 'read-bytes.mjs'), folder], folder));
    measure('bare lexer', () => node([tools.langium, 'lex', folder], folder));
    measure("Langium's services, no rules", () => node([tools.langium, 'read', folder], folder));
    measure('kvast', () => kvast('.', '--no-cache'));
    if (standards >= SHARED) measure('kvast, one job', () => kvast('.', '--no-cache', '--jobs', '1'));
    kvast('.');
    measure('kvast, warm', () => kvast('.'), 5);
    measure('kvast, one file', () => kvast(one, '--no-cache'));
    kvast(one);
    measure('kvast, one file, warm', () => kvast(one), 5);
    for (const reader of ['yaml', 'js-yaml'])
      measure(`ajv + ${reader}, 10 rules`, () =>
        node([join(OTHERS, 'ajv.mjs'), yaml, tools.schema, reader, tools.libraries], folder),
      );
    measure('Spectral, 10 rules', () =>
      node([tools.spectral, 'lint', '--ruleset', tools.ruleset, '--quiet', join(yaml, '**', '*.yaml')], folder),
    );
    for (const done of [folder, yaml]) rmSync(done, { recursive: true });
  }
  return rows;
}

function cellsOf(rows: readonly Row[]): (row: Row) => string[] {
  const empty = rows[0]?.run.seconds ?? 1;
  return ({ name, standards, run }) => {
    const kvast = rows.find((row) => row.name === 'kvast' && row.standards === standards)?.run.seconds;
    return [
      name,
      standards ? String(standards) : '',
      run.seconds.toFixed(2),
      run.memory.toFixed(0),
      standards ? ((run.seconds * 1000) / standards).toFixed(2) : '',
      kvast ? (run.seconds / kvast).toFixed(2) : '',
      (run.seconds / empty).toFixed(1),
    ];
  };
}
