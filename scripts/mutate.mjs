// npm run mutate [-- words…]: puts one fault after the other into packages/rules and packages/reasoning and sees whether a test notices.
// Prints the faults that none noticed and the score of each package and rule. With words, only files whose path contains one of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { mutantsOf } from './mutation/mutants.mjs';
import { root, sources } from './mutation/sources.mjs';

const words = process.argv.slice(2);
const work = mkdtempSync(join(root, 'node_modules', '.kvast-'));
const results = join(work, 'results.json');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** Tests beside a rule are small and notice most; those that run everything only see what is left. */
const PASSES = [
  [
    'packages/rules/src',
    'packages/reasoning/test/decide',
    'packages/reasoning/test/solve',
    'packages/reasoning/test/describe',
  ],
  ['packages/reasoning/test'],
  ['packages/rules/test'],
];

try {
  for (const paths of PASSES) {
    const run = spawnSync(
      process.execPath,
      [
        vitest,
        'run',
        '--config',
        join(import.meta.dirname, 'mutation', 'vitest.config.mjs'),
        '--reporter=dot',
        ...paths,
      ],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, KVAST_MUTATION_RESULTS: results, KVAST_MUTATION_ONLY: words.join(',') },
      },
    );
    if (run.status !== 0)
      console.error(`Some of ${paths.join(', ')} fail without any fault put in: they are left out.`);
  }
  report(JSON.parse(readFileSync(results, 'utf8')));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report({ killed, seen }) {
  const reached = new Set(seen);
  const all = sources(words).flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')).mutants);
  const noticed = ({ id }) => id in killed;
  for (const [group, mutants] of Map.groupBy(all, ({ file }) => groupOf(file))) {
    console.log(`${score(mutants)}  ${group}`);
    for (const mutant of mutants.filter((one) => !noticed(one))) {
      const how = reached.has(mutant.id) ? '' : ' (no test comes here)';
      console.log(
        `    ${mutant.file}:${mutant.line}:${mutant.column}  ${short(mutant.from)} → ${short(mutant.to)}${how}`,
      );
    }
  }
  for (const [name, mutants] of Map.groupBy(all, ({ file }) => file.split('/').slice(0, 2).join('/')))
    console.log(`${score(mutants)}  ${name}`);

  function score(mutants) {
    const count = mutants.filter(noticed).length;
    return `${((100 * count) / mutants.length).toFixed(1).padStart(5)} %  ${String(count).padStart(4)} of ${String(mutants.length).padStart(4)}`;
  }
}

/** The rule, or the file where it is none. */
function groupOf(file) {
  return /\/rules\/src\/rules\/([^/]+\/[^/]+)\//.exec(file)?.[1] ?? file;
}

function short(code) {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
