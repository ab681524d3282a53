import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol/node';
import { TestWorkspace } from './workspace.ts';

const FILES = 1000;
const MUNICIPALITIES = 10;

const nameOf = (number: number) => `k${number % MUNICIPALITIES}/fil-${number}.kvast`;

/** One standard of many; what it says depends on the branch, and so does which of the others it names. */
function standard(number: number, branch: 'gammel' | 'ny'): string {
  const isNew = branch === 'ny';
  return `# Kvalitetsstandard "Standard ${number}${isNew && number % 9 === 0 ? ' ny' : ''}"
kommune: Kommune ${number % MUNICIPALITIES}
gælder: fra 1. januar 2026

## Ydelse "Ydelse ${number}" efter serviceloven § 82 b
varighed: højst ${isNew ? 4 + (number % 5) : 6} måneder

## Uden for målgruppen
- i målgruppen for "Standard ${((number * 7 + MUNICIPALITIES) % FILES) - (((number * 7) % MUNICIPALITIES) - (number % MUNICIPALITIES))}"
`;
}

/** A repository with two branches that share hardly a line; in the new one some files are gone, and some are new. */
async function repository(): Promise<{ folder: string; checkout: (branch: string) => string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'kvast-git-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Prøve', '-c', 'user.email=proeve@lindoese.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const write = async (branch: 'gammel' | 'ny', isThere: (number: number) => boolean) => {
    for (let k = 0; k < MUNICIPALITIES; k++) await mkdir(join(folder, `k${k}`), { recursive: true });
    await Promise.all(
      Array.from({ length: FILES }, (_, number) =>
        isThere(number)
          ? writeFile(join(folder, nameOf(number)), standard(number, branch))
          : rm(join(folder, nameOf(number)), { force: true }),
      ),
    );
    git('add', '-A');
    git('commit', '-qm', branch);
  };
  git('init', '-q', '-b', 'gammel');
  await write('gammel', (number) => number % 50 !== 1);
  git('checkout', '-q', '-b', 'ny');
  await write('ny', (number) => number % 50 !== 2);
  git('checkout', '-q', 'gammel');
  return {
    folder,
    checkout(branch) {
      const changed = git('diff', '--name-status', 'HEAD', branch).trim().split('\n');
      git('checkout', '-q', branch);
      return changed;
    },
  };
}

test('a checkout that changes a thousand files leaves no stale finding, and neither does the way back', async () => {
  const { folder, checkout } = await repository();
  const workspace = await TestWorkspace.on(folder);
  const { client } = workspace;
  const before = workspace.findings();
  expect(Object.keys(before).length).toBeGreaterThan(900);
  const open = await Promise.all([3, 4, 52].map((number) => workspace.document(nameOf(number))));
  for (const branch of ['ny', 'gammel']) {
    const types = { A: FileChangeType.Created, M: FileChangeType.Changed, D: FileChangeType.Deleted } as const;
    const changes = checkout(branch).map((line) => {
      const [kind = 'M', name = ''] = line.split('\t');
      return { uri: workspace.uri(name), type: types[kind as keyof typeof types] };
    });
    expect(changes.length).toBeGreaterThan(600);
    // An editor that is open reads its file again when it has no changes of its own.
    for (const document of open) {
      const name = document.uri.slice(workspace.folderUri.length + 1);
      await document.rewrite(await workspace.saved(name).catch(() => ''));
    }
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    if (branch === 'ny') {
      await workspace.settled();
      const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.kvast'));
      const gone = Object.keys(workspace.findings()).filter((name) => !names.includes(name));
      // One file is open that is not there any more: it is what the editor shows.
      expect(gone).toEqual(gone.filter((name) => open.some(({ uri }) => uri === workspace.uri(name))));
      expect(workspace.findings()).not.toEqual(before);
      for (const document of open) await document.close();
      await workspace.settled();
      const fresh = await TestWorkspace.on(folder);
      await fresh.settled();
      expect(workspace.findings()).toEqual(fresh.findings());
      fresh.client.kill();
      open.length = 0;
    }
  }
  await workspace.settled();
  expect(workspace.findings()).toEqual(before);
});
