// npm start: shows what Kvast does with the example municipality. It shows and does not judge, so findings are no failure here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const kvast = fileURLToPath(new URL('../packages/cli/bin/kvast.mjs', import.meta.url));
const bundle = fileURLToPath(new URL('../packages/cli/dist/kvast.mjs', import.meta.url));
const examples = ['lindoese', 'lindoese-rettet'];

if (!existsSync(bundle)) {
  console.error('Kvast er ikke bygget endnu. Kør npm ci, og prøv igen.');
  process.exitCode = 2;
} else {
  console.log('Kontrol af examples/lindoese, hvor fejlene fra de virkelige standarder er bevaret:\n');
  run(['check', 'examples/lindoese'], 'inherit');
  const written = examples.flatMap(write);
  run(['text', 'examples/lindoese-katalog', '--samlet', '--out', 'out/lindoese-katalog']);
  console.log('\nKontrol i tal');
  for (const example of examples) console.log(`  examples/${example}: ${counts(example)}`);
  console.log('\nBorgertekster og registreringsformularer');
  for (const path of written) console.log(`  ${path}`);
  console.log('\nHele kataloget som hjemmeside\n  out/lindoese-katalog/index.html');
}

/** Citizen texts in all formats and registration forms of one example; returns the paths. */
function write(example) {
  const source = `examples/${example}`;
  const out = ['--out', `out/${example}`];
  const runs = [
    ['text', source, '--format', 'all', ...out],
    ['config', source, ...out],
  ];
  return runs.flatMap((args) => [...run(args).stderr.matchAll(/^Skrev (.+)$/gm)].map(([, path]) => path));
}

function counts(example) {
  const { summary } = JSON.parse(run(['check', `examples/${example}`, '--format', 'json']).stdout);
  const { files, errors, warnings, infos } = summary;
  return `${files} filer, ${errors} fejl, ${warnings} advarsler, ${infos} råd`;
}

/** Runs kvast in the repository. Exit 1 says that errors were found in a standard, anything above that something is broken. */
function run(args, stdio = 'pipe') {
  const result = spawnSync(process.execPath, [kvast, ...args], {
    cwd: root,
    stdio,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, KVAST_SPROG: 'da' },
  });
  if (result.error) throw result.error;
  if (result.status === null || result.status > 1) {
    throw new Error(`kvast ${args.join(' ')} sluttede med ${result.status ?? result.signal}.\n${result.stderr ?? ''}`);
  }
  return result;
}
