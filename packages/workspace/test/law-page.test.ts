import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFindings } from '../src/law-comparison.ts';
import { otherLaw } from '../src/other-law.ts';
import { Workspace } from '../src/workspace.ts';

// The page that shows a lawyer how to change the law holds a law, a ruling and a standard; here they are tried.
const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'lov.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map((match) => match[1] ?? '');
const [law = '', ruling = ''] = blocks('lov');
const [standard = ''] = blocks('kvast');
const TOO_LONG = 'varighed/over-lovens-graense';

const tooLong = (workspace: Workspace, date: string) =>
  workspace.check({ date }).findings.filter(({ rule }) => rule === TOO_LONG);

describe('the page on law files', () => {
  it('has examples that are read without a finding', () => {
    const read = otherLaw(
      [law, ruling].map((text, at) => ({ file: `${at}.lov`, text })),
      'da',
    );
    expect(read.findings).toEqual([]);
    expect(read.catalogue.rulings.map(({ number }) => number)).toContain('99-26');
    expect(read.catalogue.rulings.length).toBeGreaterThan(10);
  });

  it('adds a provision without any TypeScript: the finding names it, its stykke and its strength', () => {
    const workspace = new Workspace();
    workspace.set('standarder/naerhjaelp.kvast', standard);
    expect(tooLong(workspace, '2027-03-01')).toEqual([]);
    workspace.set('standarder/forsoegsloven.lov', law);
    const [finding, ...more] = tooLong(workspace, '2027-03-01');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      provision: 'forsøgsloven § 14',
      source: 'forsøgsloven § 14, stk. 2',
      strength: 'statute',
      range: { start: { line: standard.split('\n').findIndex((line) => line.startsWith('varighed')) + 1 } },
    });
    expect(finding?.message).toContain('højst 3 måneder');
  });

  it('follows the days of the clauses', () => {
    const workspace = new Workspace();
    workspace.set('forsoegsloven.lov', law);
    workspace.set('a.kvast', standard.replace(/^gælder: .*$/m, 'gælder: fra 1. februar 2028 til 30. november 2028'));
    expect(tooLong(workspace, '2028-03-01')).toEqual([]);
  });
});

describe('another law', () => {
  it('tells what comes and what goes, and leaves the workspace as it was', () => {
    const workspace = new Workspace();
    const lines = (months: number) =>
      `# Kvalitetsstandard "F"\n## Ydelse "F" efter serviceloven § 82 b\nform: individuel\nvarighed: højst ${months} måneder\n`;
    workspace.set('fem.kvast', lines(5));
    const bill = `# Lov serviceloven\n## § 82 b "Kort hjælp"\npligt: kan\nkilde: lov, stk. 1\nvarighed: højst 4 måneder\nkilde: lov, stk. 1\n`;
    const { catalogue, findings } = otherLaw([{ file: 'forslag/sel.lov', text: bill }], 'da');
    expect(findings).toEqual([]);
    const checks = { date: '2026-06-01' };
    const before = workspace.check(checks).findings;
    const { appeared, gone } = compareFindings(before, workspace.under(catalogue).check(checks).findings);
    expect(appeared.map(({ rule }) => rule)).toContain(TOO_LONG);
    expect(gone.every(({ provision }) => provision !== 'serviceloven § 85')).toBe(true);
    expect(compareFindings(before, workspace.check(checks).findings)).toEqual({ appeared: [], gone: [] });
    expect(catalogue.laws.find(({ id }) => id === 'serviceloven')?.title).toBe('Lov om social service');
    expect(catalogue.at('2026-06-01').first('serviceloven § 85', 'duty')?.said.modality).toBe('must');
  });
});
