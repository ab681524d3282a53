import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type PreparedWeb, prepareWeb } from '../web/prepare-web.ts';

const repository = path.resolve(import.meta.dirname, '../../..');

/** Everything the editor runs on: absolute paths, outside the checkout where the tests write. */
export interface Prepared {
  /** The extension as it stands in the repository, built. */
  readonly extension: string;
  /** The packaged extension. */
  readonly vsix: string;
  /** An extension without content: the editor takes tests only together with an extension under development. */
  readonly host: string;
  /** The test modules: the whole suite, and the smoke test for the installed extension. */
  readonly suite: string;
  readonly smokeTest: string;
  /** What the suite needs as a web extension. */
  readonly web: PreparedWeb;
  /** Where screenshots are kept. */
  readonly screenshots: string;
  /** A folder of its own for whatever the editor writes: logs, settings, workspaces. */
  readonly scratch: string;
  /** A fresh copy of the example municipality. */
  workspace(name: string): Promise<string>;
  /** An empty folder. */
  emptyFolder(name: string): Promise<string>;
}

/** An editor that can run the suite: `run` prints what happens and says whether everything passed. */
export interface Editor {
  readonly name: string;
  run(prepared: Prepared): Promise<boolean>;
}

/** Builds and packages the extension, bundles the suite, and makes the folders that the editor needs. */
export async function prepare(): Promise<Prepared> {
  const output = path.join(repository, 'out/editor');
  const tests = path.join(output, 'tests');
  await rm(output, { recursive: true, force: true });
  await mkdir(tests, { recursive: true });
  await promisify(execFile)(process.execPath, ['scripts/package.mjs'], { cwd: repository });
  await build({
    entryPoints: {
      suite: path.join(import.meta.dirname, '../suite/suite.ts'),
      smokeTest: path.join(import.meta.dirname, '../suite/smoke-test.ts'),
    },
    outdir: tests,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const host = path.join(tests, 'host');
  await mkdir(host);
  const manifest = { name: 'kvast-test-host', publisher: 'kvast', version: '0.0.0', engines: { vscode: '*' } };
  await writeFile(path.join(host, 'package.json'), JSON.stringify(manifest));
  const scratch = await realpath(await mkdtemp(path.join(tmpdir(), 'kvast-editor-')));
  return {
    extension: path.join(repository, 'packages/vscode'),
    vsix: await packagedExtension(),
    host,
    suite: path.join(tests, 'suite.cjs'),
    smokeTest: path.join(tests, 'smokeTest.cjs'),
    web: await prepareWeb(path.join(tests, 'web')),
    screenshots: output,
    scratch,
    async workspace(name) {
      const folder = path.join(scratch, name);
      await cp(path.join(repository, 'examples/lindoese'), folder, { recursive: true });
      return folder;
    },
    async emptyFolder(name) {
      const folder = path.join(scratch, name);
      await mkdir(folder);
      return folder;
    },
  };
}

async function packagedExtension(): Promise<string> {
  const folder = path.join(repository, 'dist');
  const [vsix, ...more] = (await readdir(folder)).filter((file) => file.endsWith('.vsix'));
  if (!vsix || more.length > 0) throw new Error(`Expected one .vsix in ${folder}`);
  return path.join(folder, vsix);
}
