import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lawBasisPage } from '../../../scripts/law-basis-page.ts';
import { builtInCatalogue } from '../src/built-in.ts';

const page = lawBasisPage();
const [basis = '', toConfirm = ''] = page.split('## Det skal en jurist bekræfte først');

describe('the page of the law’s basis', () => {
  it('is the one in docs', () => {
    expect(readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'lovgrundlag.md'), 'utf8')).toBe(page);
  });

  it('has every provision and every decision of principle', () => {
    const catalogue = builtInCatalogue();
    const provisions = catalogue.laws.flatMap((law) => law.provisions);
    expect(provisions.filter(({ id, title }) => !basis.includes(`### ${id}: ${title}\n`))).toEqual([]);
    expect(catalogue.rulings.filter(({ number }) => !basis.includes(`| ${number} |`))).toEqual([]);
  });

  it('asks a lawyer first about what most clauses rest on, and about nothing that was read in a statute', () => {
    const rows = toConfirm.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Hvad'));
    const counts = rows.map((row) => Number(row.split(' | ')[3]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(rows[0]).toContain('| Klage: Ankestyrelsen | serviceloven § 166 | huskes |');
    expect(toConfirm).not.toContain('højst 6 måneder | bestemmelsen selv | bekræftet');
  });
});
