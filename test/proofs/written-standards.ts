import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY, type ExampleView, exampleViews } from '../../packages/config/test/example-views.ts';
import { kvast, root } from '../cli/run-kvast.ts';

/** An example standard with what `kvast config … --target all` wrote of it. */
export interface WrittenStandard extends ExampleView {
  /** `lindoese-katalog/botilbud` */
  readonly name: string;
  /** Paths below the standard's own folder, with `/`. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What the command said about the standard: what it left out, and why. */
  readonly said: readonly string[];
}

/** Runs the command on every folder of examples, as a developer does. */
export async function writtenStandards(): Promise<readonly WrittenStandard[]> {
  const out = mkdtempSync(join(tmpdir(), 'kvast-proofs-'));
  try {
    const folders = readdirSync(join(root, 'examples'));
    const runs = await Promise.all(
      folders.map(async (folder) => {
        const to = join(out, folder);
        const options = ['--target', 'all', '--date', DAY, '--out', to];
        const { code, stderr } = await kvast(['config', `examples/${folder}`, ...options]);
        if (code !== 0) throw new Error(`kvast config examples/${folder} ended with ${code}:\n${stderr}`);
        return { folder, to, lines: stderr.split('\n') };
      }),
    );
    return exampleViews().map((example) => {
      const [, folder = '', base = ''] = /^examples\/([^/]+)\/(.+)\.kvast$/.exec(example.file) ?? [];
      const { to = '', lines = [] } = runs.find((run) => run.folder === folder) ?? {};
      return {
        ...example,
        name: `${folder}/${base}`,
        files: filesBelow(join(to, example.view.id)),
        said: lines
          .filter((line) => line.startsWith(`${example.file}:`))
          .map((line) => line.replace(/^.+?\.kvast(:1:1)?: /, '')),
      };
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** A standard without services has no folder. */
function filesBelow(folder: string): Map<string, Buffer> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      entries.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
      }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}
