import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyPage } from '../../../scripts/key-page.ts';
import { readability, refreshed } from '../../../scripts/reference-pages.ts';
import { Workspace } from '../src/workspace.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'sprog');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const keys = pages.find(([name]) => name === 'alle-noegler.md')?.[1] ?? '';

// Where one of these is red because a text was meant to change: node scripts/reference.mjs, and read what came out.
describe('the language reference', () => {
  it('has on the page "Alle nøgler" what the citizen reads today', () => expect(keys).toBe(keyPage()));

  it('lets every key of a standard reach the citizen, or says who it is for instead', () => {
    const standards = keys.slice(0, keys.indexOf('## Kommunens fil'));
    expect(standards.match(/- Borgeren læser: Ingenting\.$/gm) ?? []).toEqual([]);
    expect(standards.match(/- Borgeren læser: Ingenting\. .+$/gm) ?? []).toHaveLength(2);
  });

  it.each(pages)('%s shows what citizens read today', (_name, page) => expect(page).toBe(refreshed(page)));

  it('shows it below nearly every example', () => {
    const all = pages.map(([, page]) => page).join('\n');
    const examples = all.match(/^```kvast\n# Kvalitetsstandard/gm)?.length ?? 0;
    expect(all.match(/^Borgeren læser:$/gm)?.length).toBeGreaterThan(0.9 * examples - 2);
  });

  it.each(pages)('%s is easy to read (LIX at most 40)', (_name, page) => {
    const score = readability(page);
    expect(score).toBeGreaterThan(10);
    expect(score).toBeLessThanOrEqual(40);
  });

  it.each(pages)('the examples of %s break no law; only what a short example leaves out is missed', (_name, page) => {
    for (const [, text = ''] of page.matchAll(/^```kvast(?: \S+\.kvast)?\n([\s\S]*?)^```$/gm)) {
      const workspace = new Workspace('da');
      workspace.set('a.kvast', text);
      const errors = workspace.check({ date: '2026-06-01' }).findings.filter(({ severity }) => severity === 'error');
      expect(errors.filter(({ rule }) => !rule.endsWith('/mangler')).map(({ message }) => message)).toEqual([]);
    }
  });
});
