import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { contradictoryMunicipality } from '../../../test/contradictory-municipality.ts';
import { readFiles } from '../src/read-files.ts';
import { Workspace } from '../src/workspace.ts';

const date = '2026-03-01';

/** A workspace that has known nothing else. */
function cold(texts: ReadonlyMap<string, string>): Workspace {
  const workspace = new Workspace();
  for (const [file, text] of texts) workspace.set(file, text);
  return workspace;
}

async function lindoese(): Promise<Record<string, string>> {
  const folder = fileURLToPath(new URL('../../../examples/lindoese', import.meta.url));
  const { files } = await readFiles([folder]);
  const entries = files.map(async ({ file }) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** What may happen to one file; each is done to each file in turn, and undone. */
const events: Record<string, (texts: Map<string, string>, file: string, text: string) => void> = {
  'loses a line in the middle': (texts, file, text) => {
    const lines = text.split('\n');
    texts.set(file, lines.toSpliced(Math.floor(lines.length / 2), 1).join('\n'));
  },
  'gets other ages and other lengths': (texts, file, text) =>
    texts.set(file, text.replace(/(\d\d)(-\d\d)? år/g, 'fyldt 50 år').replace(/højst \d+/g, 'højst 5')),
  'gets a line above everything': (texts, file, text) => texts.set(file, text.replace('\n', '\nversion: 2\n')),
  'is deleted': (texts, file) => texts.delete(file),
  'is renamed': (texts, file, text) => {
    texts.delete(file);
    texts.set(`omdoebt-${file}`, text);
  },
};

describe.each([
  ['the faulty example', lindoese],
  ['a municipality of contradictions', async () => contradictoryMunicipality()],
])('%s, changed file by file', (_, read) => {
  let original: Record<string, string>;

  beforeAll(async () => {
    original = await read();
  });

  it.each(Object.entries(events))('has the findings of a fresh start when each file in turn %s', (_, happen) => {
    const texts = new Map(Object.entries(original));
    const workspace = cold(texts);
    const before = workspace.check({ date }).findings;
    let changed = 0;
    for (const [file, text] of Object.entries(original)) {
      const now = new Map(texts);
      happen(now, file, text);
      for (const known of workspace.files()) if (!now.has(known)) workspace.remove(known);
      for (const [name, content] of now) workspace.set(name, content);
      // Who has one file open is answered before all others are checked, and is answered the same.
      const first = workspace.checkFirst(new Set([file]), date).findings;
      const warm = workspace.check({ date }).findings;
      expect(first).toEqual(warm.filter((finding) => finding.file === file));
      expect(warm).toEqual(cold(now).check({ date }).findings);
      // What is said before anything around the file is known, is never taken back.
      const alone = cold(new Map([...now].filter(([name]) => name === file)));
      expect(warm).toEqual(expect.arrayContaining([...alone.checkByThemselves(new Set([file]), date).findings]));
      if (JSON.stringify(warm) !== JSON.stringify(before)) changed++;
      for (const name of now.keys()) if (!texts.has(name)) workspace.remove(name);
      workspace.set(file, text);
    }
    expect(workspace.check({ date }).findings).toEqual(before);
    expect(changed).toBeGreaterThan(0);
  });
});

describe('a municipality of contradictions', () => {
  const workspace = cold(new Map(Object.entries(contradictoryMunicipality())));
  const { findings, summary } = workspace.check({ date });
  const conflicts = findings.filter(({ rule }) => rule.startsWith('konflikt/'));

  it('has each contradiction once in the count, and at both places', () => {
    const counted = conflicts.filter(({ mirrorOf }) => !mirrorOf);
    expect(new Set(counted.map(({ rule }) => rule))).toEqual(
      new Set([
        'konflikt/adgang',
        'konflikt/alder-hul',
        'konflikt/forskellig-varighed',
        'konflikt/forskellig-visitation',
        'konflikt/henvisning-udloebet',
        'konflikt/ledsagelse-97',
        'konflikt/mentor-gensidig',
        'konflikt/niveau-hul',
        'konflikt/opgave-83',
      ]),
    );
    const mirrors = conflicts.filter(({ mirrorOf }) => mirrorOf);
    for (const { rule, mirrorOf, related } of mirrors) {
      const of = counted.filter((one) => one.rule === rule && one.file === mirrorOf?.file);
      expect(of.map(({ range }) => range)).toContainEqual(mirrorOf?.range);
      expect(related?.map(({ file }) => file)).toEqual([mirrorOf?.file]);
    }
    expect(summary.errors + summary.warnings + summary.infos).toBe(findings.length - mirrors.length);
  });
});
