import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprints } from '../src/fingerprint.ts';
import { Workspace } from '../src/workspace.ts';

const FILE = 'tidlig-stoette.kvast';
const example = readFileSync(new URL(`../../../examples/lindoese/${FILE}`, import.meta.url), 'utf8');

function printsOf(text: string, file = FILE): string[] {
  const workspace = new Workspace();
  workspace.set(file, text);
  const { findings } = workspace.check({ date: '2026-01-01' });
  return fingerprints(
    findings,
    (name) => workspace.source(name),
    () => FILE,
  ).map(({ hash, occurrence }) => `${hash}:${occurrence}`);
}

describe('a finding keeps its fingerprint', () => {
  const before = printsOf(example);

  test('there is something to recognise, and every fingerprint is there once', () => {
    expect(before.length).toBeGreaterThan(10);
    expect(new Set(before).size).toBe(before.length);
  });

  test('when empty lines and spaces come and go', () => {
    const lines = example.split('\n');
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length), { maxLength: 8 }), fc.boolean(), (places, windows) => {
        const moved = [...lines];
        // Between sections, where an empty line says nothing.
        for (const place of places) {
          const heading = moved.findIndex((line, at) => at >= place && line.startsWith('## '));
          if (heading > 0) moved.splice(heading, 0, '');
        }
        expect([...printsOf(moved.join(windows ? '\r\n' : '\n'))].sort()).toEqual([...before].sort());
      }),
      { numRuns: 15 },
    );
  });

  test('when the file is formatted, or a section is put in front', () => {
    const workspace = new Workspace();
    const untidy = example.replaceAll(/^(\w+): /gm, '$1:    ').replaceAll(/^- /gm, '*   ');
    workspace.set(FILE, untidy);
    const formatted = workspace.formatted(FILE);
    if (!formatted || 'refused' in formatted) throw new Error('The example can be formatted.');
    expect(formatted.text).not.toBe(untidy);
    expect(printsOf(formatted.text)).toEqual(printsOf(untidy));
    expect([...printsOf(untidy)].sort()).toEqual([...before].sort());
  });
});

describe('a finding is another one', () => {
  const standard = (limit: string, name: string) =>
    `# Kvalitetsstandard "F"\n## Ydelse "${name}" efter serviceloven § 82 b\nvarighed: højst ${limit}\n`;
  const [known] = fingerprintOf(standard('9 måneder', 'A'));

  function fingerprintOf(text: string, name = 'a.kvast'): string[] {
    const workspace = new Workspace();
    workspace.set('a.kvast', text);
    const found = workspace.check({ date: '2026-01-01' }).findings.filter(({ rule }) => rule.startsWith('varighed/'));
    return fingerprints(
      found,
      () => text,
      () => name,
    ).map(({ hash, occurrence }) => `${hash}:${occurrence}`);
  }

  test.each([
    ['when the text is another', fingerprintOf(standard('10 måneder', 'A'))],
    ['when the section is another', fingerprintOf(standard('9 måneder', 'B'))],
    ['when the file is another', fingerprintOf(standard('9 måneder', 'A'), 'b.kvast')],
  ])('%s', (_, [other]) => {
    expect(other).toMatch(/^[0-9a-f]{32}:1$/);
    expect(other).not.toBe(known);
  });

  test('what nothing tells apart is counted', () => {
    const found = [1, 2].map((line) => ({
      rule: 'r/r',
      severity: 'info' as const,
      message: '',
      file: 'a',
      range: { start: { line, column: 1 }, end: { line, column: 2 } },
    }));
    const [first, second] = fingerprints(found, () => 'x\nx\n');
    expect(second?.hash).toBe(first?.hash);
    expect([first?.occurrence, second?.occurrence]).toEqual([1, 2]);
  });
});
