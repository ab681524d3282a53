import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFindings } from '../src/fix-findings.ts';
import { Workspace } from '../src/workspace.ts';

const DATE = '2026-03-01';
const folder = (name: string) => path.join(import.meta.dirname, '../../../examples', name);

function workspaceOf(texts: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace();
  for (const [file, text] of Object.entries(texts)) workspace.set(file, text);
  return workspace;
}

function example(name: string): Record<string, string> {
  const files = readdirSync(folder(name)).filter((file) => file.endsWith('.kvast'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder(name), file), 'utf8')]));
}

const fix = (workspace: Workspace, unsafe = false) =>
  fixFindings(workspace, { date: DATE, files: new Set(workspace.files()), unsafe });
const findings = (workspace: Workspace) => workspace.check({ date: DATE }).findings;
const grave = (workspace: Workspace) =>
  findings(workspace).filter(({ severity, rule }) => severity === 'error' || rule.startsWith('sprog/')).length;

describe('what can be mended', () => {
  it('is mended, and all else stands as it stood', () => {
    const text =
      '# Kvalitetsstandard "A"\r\nkommun: Lindøse\r\nserviceniveau: vejledende\r\n\r\n\r\n## Formål\r\n> Æblet.\r\n';
    const workspace = workspaceOf({ 'a.kvast': text });
    expect(fix(workspace, true).texts.get('a.kvast')).toBe(text.replace('kommun:', 'kommune:'));
  });

  it('is only what is safe, unless more is asked for', () => {
    const texts = example('lindoese');
    const safe = fix(workspaceOf(texts));
    const all = fix(workspaceOf(texts), true);
    expect(all.done.length).toBeGreaterThan(safe.done.length);
    expect(safe.done.length).toBeGreaterThan(0);
  });

  it('leaves nothing safe behind, adds no fault, and a second time does nothing, whatever has been spoilt', () => {
    const texts = example('lindoese');
    const files = Object.keys(texts);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...files), fc.nat(400), fc.constantFrom('drop', 'letter', 'twice')), {
          maxLength: 4,
        }),
        fc.boolean(),
        (mistakes, unsafe) => {
          const spoilt = { ...texts };
          for (const [file, at, kind] of mistakes) {
            const lines = (spoilt[file] ?? '').split('\n');
            const place = at % lines.length;
            const line = lines[place] ?? '';
            if (kind === 'drop') lines.splice(place, 1);
            else if (kind === 'twice') lines.splice(place, 0, line);
            else lines[place] = line.replace(/(\p{L})(\p{L}*:)/u, '$2');
            spoilt[file] = lines.join('\n');
          }
          const workspace = workspaceOf(spoilt);
          const before = grave(workspace);
          const { refused } = fix(workspace, unsafe);
          expect(grave(workspace)).toBeLessThanOrEqual(before);
          const again = fix(workspace, unsafe);
          expect(again.done.filter(({ file }) => !refused.includes(file))).toEqual([]);
          expect(again.texts.size).toBe(0);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is not mended where that would make new trouble, and the file is then as it was', () => {
    const text = '# Kvalitetsstandard "A"\nkommun: Lindøse\n';
    const workspace = workspaceOf({ 'a.kvast': text });
    const check = workspace.check.bind(workspace);
    // A fix that is wrong: nothing in the product makes one.
    workspace.check = (options) => {
      const result = check(options);
      if (workspace.source('a.kvast') !== text) return result;
      const all = result.findings.map((finding) => ({
        ...finding,
        fixes: finding.fixes?.map((one) => ({
          ...one,
          safe: true,
          edits: one.edits.map((edit) => ({ ...edit, newText: 'x\ny\nz' })),
        })),
      }));
      return { ...result, findings: all };
    };
    const { texts, refused, done } = fix(workspace);
    expect({ texts: [...texts], refused, done }).toEqual({ texts: [], refused: ['a.kvast'], done: [] });
    expect(workspace.source('a.kvast')).toBe(text);
  });

  it('is whole or not at all where it concerns several files', () => {
    const workspace = workspaceOf(example('lindoese'));
    const [first = ''] = workspace.files();
    fixFindings(workspace, { date: DATE, files: new Set([first]), unsafe: true });
    for (const [file, text] of Object.entries(example('lindoese')))
      if (file !== first) expect(workspace.source(file)).toBe(text);
  });
});
