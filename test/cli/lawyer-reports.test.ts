import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { checkJson, kvast } from './run-kvast.ts';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXAMPLE = ['check', 'examples/lindoese', '--date', '2026-03-01'];
const HOSTILE = `# Kvalitetsstandard "A <b>&"
undtag: varighed/over-lovens-graense til 31. december 2098 fordi "=cmd <i>"

## Ydelse "=1+1" efter serviceloven § 82 b
varighed: højst 12 måneder
`;

it('there is a browser to test in, at least where it counts', () => {
  expect(existsSync(EXECUTABLE) || !process.env.CI).toBe(true);
});

it.runIf(existsSync(EXECUTABLE))(
  'a lawyer gets a page with every finding, its source and the law, and it prints',
  async () => {
    const { stdout } = await kvast([...EXAMPLE, '--format', 'html']);
    const { report } = await checkJson(['examples/lindoese', '--date', '2026-03-01']);
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      await page.setContent(stdout);
      const shown = await page.locator('article.finding > p:nth-child(2)').allTextContents();
      expect(shown.toSorted()).toEqual(report.findings.map(({ message }) => message).toSorted());
      expect(await page.locator('h1').textContent()).toBe('Kontrol af kvalitetsstandarder');
      expect(await page.locator('header').textContent()).toContain('loven pr. 1. marts 2026');
      // Each link in the page leads somewhere in it; each provision leads to the law.
      const lost = await page
        .locator('a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => !document.getElementById(href.slice(1))),
        );
      expect(lost).toEqual([]);
      expect(await page.locator('.provision h3 a[href^="https://"]').count()).toBeGreaterThan(3);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const axe: { run: (options: object) => Promise<{ violations: { id: string }[] }> } = Reflect.get(
          globalThis,
          'axe',
        );
        const { violations } = await axe.run({
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
        });
        return violations.map(({ id }) => id);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    } finally {
      await browser.close();
    }
  },
);

it('words of a standard are words in the page and in the workbook, whatever they look like', async () => {
  const cwd = await temporaryFolder({ 'a.kvast': HOSTILE });
  const { stdout } = await kvast(['check', '.', '--date', '2026-03-01', '--format', 'html'], { cwd });
  expect(stdout).toContain('A &lt;b&gt;&amp;');
  expect(stdout).toContain('=cmd &lt;i&gt;');
  expect(stdout).not.toMatch(/<b>|<i>/);
  await kvast(['check', '.', '--date', '2026-03-01', '--format', 'xlsx', '--out', 'r.xlsx'], { cwd });
  const sheets = await readExcelFile(join(cwd, 'r.xlsx'));
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  expect(rowsOf('Undtaget')).toEqual([
    ['Sted', 'Regel', 'Til', 'Begrundelse'],
    ['a.kvast:5', 'varighed/over-lovens-graense', '31. december 2098', '=cmd <i>'],
  ]);
  const { report } = await checkJson(['.', '--date', '2026-03-01'], { cwd });
  const messages = rowsOf('Fund').map((row) => row[3]);
  expect(messages).toEqual(['Fund', ...report.findings.map(({ message }) => message)]);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Fund', 'Standarder', 'Bestemmelser', 'Undtaget', 'Om']);
  expect((await readFile(join(cwd, 'r.xlsx'))).subarray(0, 2).toString()).toBe('PK');
});
