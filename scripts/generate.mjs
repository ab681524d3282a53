// Writes what is derived and never edited: the parser from the grammar, the registries from the folders, and the catalogue
// as JSON from the .lov files. Nothing of it is committed (docs/decisions/003-generated-files.md).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

export async function generate() {
  const bin = join(root, 'node_modules', 'langium-cli', 'bin', 'langium.js');
  const run = spawnSync(process.execPath, [bin, 'generate'], { cwd: root, encoding: 'utf8' });
  // Keywords of several words are what this language is made of; our own lexer reads them.
  const said = `${run.stdout}${run.stderr}`
    .split('\n')
    .filter((line) => !line.includes('Keywords should not contain whitespace'));
  if (run.status !== 0) throw new Error(`langium generate failed:\n${said.join('\n')}`);
  registry('packages/rules/src/rules', 'rule.ts', 'packages/rules/src/generated/registry.ts', {
    name: 'rules',
    type: "import type { Rule } from '../define-rule.ts';",
    of: 'Rule',
  });
  rulePages();
  registry('packages/config/src/targets', 'target.ts', 'packages/config/src/generated/targets.ts', {
    name: 'targets',
    type: "import type { Target } from '../target.ts';",
    of: 'Target',
  });
  registry('packages/cli/src/reporters/check', 'reporter.ts', 'packages/cli/src/generated/reporters.ts', {
    name: 'reporters',
    type: "import type { CheckReporter } from '../reporters/check-reporter.ts';",
    of: 'CheckReporter',
  });
  await catalogue();
}

/** One import per folder that holds `file`, so that adding a rule, a target or a report is adding a folder. */
function registry(folder, file, out, { name, type, of }) {
  const found = find(join(root, folder), file).sort();
  const from = join(root, out, '..');
  const imports = found.map(
    (path, index) => `import entry${index} from '${relative(from, path).replaceAll('\\', '/')}';`,
  );
  const list = found.map((_, index) => `  entry${index},`);
  write(out, [type, ...imports, '', `export const ${name}: readonly ${of}[] = [`, ...list, '];', ''].join('\n'));
}

/** The rules' own pages, so that they can be read without the repository. */
function rulePages() {
  const folder = join(root, 'packages/rules/src/rules');
  const pages = find(folder, 'rule.md')
    .sort()
    .map((path) => {
      const [heading, ...body] = readFileSync(path, 'utf8').split('\n');
      const id = relative(folder, join(path, '..')).replaceAll('\\', '/');
      return { id, title: heading.replace(/^# /, ''), body: body.join('\n').trim() };
    });
  write('packages/rules/src/generated/pages.json', `${JSON.stringify(pages)}\n`);
}

function find(folder, file) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return find(path, file);
    return name === file ? [path] : [];
  });
}

async function catalogue() {
  const work = mkdtempSync(join(root, 'node_modules', '.kvast-'));
  try {
    const outfile = join(work, 'compile-law.mjs');
    await build({
      entryPoints: [join(root, 'scripts', 'compile-law.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const { compileLaw } = await import(pathToFileURL(outfile).href);
    const { laws, vocabulary } = compileLaw(join(root, 'packages', 'law'));
    write('packages/law/src/generated/laws.json', `${JSON.stringify(laws)}\n`);
    write('packages/law/src/generated/vocabulary.json', `${JSON.stringify(vocabulary)}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function write(path, content) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

if (process.argv[1] === import.meta.filename) await generate();
