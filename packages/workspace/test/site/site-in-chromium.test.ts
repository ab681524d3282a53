import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/write-files.ts';
import { exampleSite } from './example-site.ts';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const HAS_BROWSER = existsSync(EXECUTABLE);
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

it('there is a browser to test in, at least where it counts', () => {
  expect(HAS_BROWSER || !process.env.CI).toBe(true);
});

describe.runIf(HAS_BROWSER)('the site, opened from the disk', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  /** Whatever the pages asked for, and whatever went wrong in them. */
  const asked: string[] = [];
  const faults: string[] = [];
  const open = (path: string) => page.goto(pathToFileURL(join(folder, path)).href);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kvast-site-'));
    await writeFiles(folder, (await exampleSite()).files);
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const found = async (words: string) => {
    await page.fill('#soegeord', words);
    return page.locator('#fundet a').allTextContents();
  };

  it('finds by the beginning of a word, inside long words, by provision, by kinds of a term, and says when nothing fits', async () => {
    await open('index.html');
    expect((await found('socialpæd'))[0]).toBe('Socialpædagogisk støtte <i hjemmet>');
    expect((await found('SOCIALPAED'))[0]).toBe('Socialpædagogisk støtte <i hjemmet>');
    expect((await found('misbrug'))[0]).toBe('Behandling for stofmisbrug');
    expect(await found('aedagogisk st')).toContain('Socialpædagogisk støtte <i hjemmet>');
    // A few letters inside a word are chance.
    expect(await found('dag')).not.toContain('Socialpædagogisk støtte <i hjemmet>');
    expect(await found('§ 82 b')).toEqual(['Tidlig hjælp i fællesskab og alene']);
    expect(await found('tvangslidelse')).toContain('Akuttilbuddet Fyrtårnet');
    // Of several words, what has most of them.
    expect(await found('zzz ledsager')).toContain('Ledsageordning');
    expect(await page.textContent('#svar')).toMatch(/^\d+ slags hjælp passer på »zzz ledsager«:$/);
    expect(await found('<b>zzz')).toEqual([]);
    expect(await page.textContent('#svar')).toBe(
      'Ingen passer på »<b>zzz«. Prøv et andet ord, eller find vej i listerne nedenfor.',
    );
    expect(await found('senere')).toEqual(['Senere hjælp']);
    expect(await page.textContent('#fundet')).toContain('Gælder fra 1. juli 2026');
    expect(await found(' ')).toEqual([]);
    expect(await page.textContent('#svar')).toBe('');
  });

  it('is used with the keyboard alone, and is as it was left when one comes back', async () => {
    await open('index.html');
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Gå til indholdet');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('soegeord');
    await page.keyboard.type('ledsageo');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Ledsageordning');
    await page.keyboard.press('Enter');
    await page.waitForURL(/ledsageordning\.html$/);
    expect(await page.textContent('h1')).toBe('Ledsageordning');
    await page.goBack();
    expect(await page.inputValue('#soegeord')).toBe('ledsageo');
    expect(await page.locator('#fundet a').first().textContent()).toBe('Ledsageordning');
    await page.locator('#fundet a').first().click();
    await page.locator('.back a').click();
    await page.waitForURL(/index\.html$/);
  });

  it('hides the search where there is no script, and shows all standards', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(pathToFileURL(join(folder, 'index.html')).href);
    expect(await plain.locator('#soegeord').isVisible()).toBe(false);
    expect(await plain.locator('.names a:visible').count()).toBe(26);
    await context.close();
  });

  it.each([
    ['the overview with its lists open', 'index.html', 'html'],
    ['what a search found', 'index.html#s=bolig', '#soegning'],
    ['what a search did not find', 'index.html#s=zzz', '#soegning'],
    ['a standard that holds later', 'standarder/senere.html', 'html'],
  ])('%s meets WCAG 2.2 AA and fits the screen', async (_, path, part) => {
    await page.goto('about:blank');
    await page.goto(`${pathToFileURL(folder).href}/${path}`);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await page.evaluate(AXE);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, part), `${width}, ${colorScheme}`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${width}: wider than the screen`).toBeLessThanOrEqual(0);
      }
    }
  });

  it('asked for nothing but its own pages, and nothing failed', () => {
    const own = pathToFileURL(folder).href;
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(own) && !/^(?:data|about):/.test(url))).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** What axe finds in the part of the page as it is shown now: the rule, and where. */
async function violations(page: Page, part: string): Promise<string[]> {
  return page.evaluate(
    async ({ tags, within }) => {
      const axe: {
        run: (part: string, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      } = Reflect.get(globalThis, 'axe');
      const result = await axe.run(within, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    },
    { tags: WCAG, within: part },
  );
}
