import { mkdir, rename, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol';
import type { OpenDocument } from './open-document.ts';
import { TestWorkspace } from './workspace.ts';

/** A small standard with a fault that another file can mend or bring: the term and the standard that it names. */
function standard(number: number): string {
  return `# Kvalitetsstandard "Standard ${number}"
kommune: Lindøse Kommune
gælder: fra 1. januar 2026

## Målgruppe
alder: fyldt 18 år
mindst ét af:
- [begreb ${number % 7}]

## Ydelse "Ydelse ${number}" efter serviceloven § 82 b
varighed: højst ${4 + (number % 5)} måneder

## Uden for målgruppen
- i målgruppen for "Standard ${(number * 3) % 11}"
`;
}

function terms(number: number): string {
  return `# Begreber "Liste ${number}"\n\n## [begreb ${number % 7}]\nforklaring: Noget.\n`;
}

/** The same numbers for the same seed. Each is at least 0 and below `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What a fresh start finds in the same folder. */
async function isAsAFreshStart(workspace: TestWorkspace): Promise<void> {
  await workspace.settled();
  const fresh = await TestWorkspace.on(workspace.folder);
  await fresh.settled();
  expect(Object.keys(fresh.findings()).length).toBeGreaterThan(0);
  expect(workspace.findings()).toEqual(fresh.findings());
  fresh.client.kill();
}

test.each([11, 12])(
  'files that are opened, closed, renamed and deleted leave no stale finding (seed %i)',
  async (seed) => {
    const next = numbers(seed);
    const workspace = await TestWorkspace.open('lindoese-rettet');
    const { client } = workspace;
    const files = new Map<string, string>();
    const open = new Map<string, OpenDocument>();
    const names = Array.from({ length: 12 }, (_, at) => `${['', 'a/', 'b/'][at % 3]}fil-${at}.kvast`);
    const pick = () => names[next(names.length)] ?? '';
    for (let step = 0; step < 120; step++) {
      const name = pick();
      const text = next(3) === 0 ? terms(next(20)) : standard(next(20));
      switch (next(6)) {
        case 0:
        case 1: {
          const type = files.has(name) ? FileChangeType.Changed : FileChangeType.Created;
          files.set(name, text);
          await client.filesChanged(type, await workspace.write(name, text));
          break;
        }
        case 2:
          if (!files.delete(name)) break;
          await rm(workspace.path(name));
          await client.filesChanged(FileChangeType.Deleted, workspace.uri(name));
          break;
        case 3: {
          const to = pick();
          const moved = files.get(name);
          if (moved === undefined || to === name || open.has(name) || open.has(to)) break;
          await mkdir(workspace.path(to.includes('/') ? to.slice(0, 1) : '.'), { recursive: true });
          await rename(workspace.path(name), workspace.path(to));
          files.delete(name);
          files.set(to, moved);
          await client.filesChanged(FileChangeType.Deleted, workspace.uri(name));
          await client.filesChanged(FileChangeType.Created, workspace.uri(to));
          break;
        }
        case 4: {
          const document = open.get(name);
          if (document) await document.rewrite(text);
          else if (files.has(name)) open.set(name, await workspace.document(name));
          break;
        }
        case 5:
          // What was typed is thrown away.
          await open.get(name)?.close();
          open.delete(name);
          break;
      }
    }
    for (const document of open.values()) await document.close();
    await isAsAFreshStart(workspace);
  },
);
