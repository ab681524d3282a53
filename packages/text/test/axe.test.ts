import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { writeHtml } from '../src/write-html.ts';
import { constructs, examples } from './examples.ts';
import { LAW, MUNICIPALITY, TERMS } from './models.ts';
import { SERVICE_STANDARD } from './service-standard.ts';
import { SHARED_STANDARD } from './shared-standard.ts';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const HAS_BROWSER = existsSync(EXECUTABLE);
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const context = { municipality: MUNICIPALITY, terms: TERMS, law: LAW };
const pages = [
  ...[SHARED_STANDARD, SERVICE_STANDARD].map((standard) => ({
    name: standard.title,
    html: writeHtml(citizenText(standard, context)),
  })),
  ...[...examples(), ...constructs()].map((example) => ({
    name: example.name,
    html: writeHtml(citizenText(example.standard, example.context)),
  })),
];

const screens = [
  { screen: 'phone', width: 360, scheme: 'light' },
  { screen: 'phone', width: 360, scheme: 'dark' },
  { screen: 'desk', width: 1280, scheme: 'light' },
  { screen: 'desk', width: 1280, scheme: 'dark' },
] as const;

if (!HAS_BROWSER) {
  console.warn(
    `\nADVARSEL: Tilgængelighed er IKKE prøvet, for der er ingen Chromium på ${EXECUTABLE}. Sæt CHROMIUM_PATH.\n`,
  );
}

it('there is a browser to test in, at least where it counts', () => {
  expect(HAS_BROWSER || !process.env.CI).toBe(true);
});

describe.runIf(HAS_BROWSER)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  it.each(pages)('$name meets WCAG 2.2 AA and fits the screen', { timeout: 120_000 }, async ({ html }) => {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(AXE);
    for (const { screen, width, scheme } of screens) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violations(page), `${screen}, ${scheme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${screen}, ${scheme}: wider than the screen`).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  it('axe finds what is wrong, so that finding nothing means something', { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    await page.setContent('<html><body><img src="data:,"><p style="color:#bbb;background:#fff">svag</p></body></html>');
    await page.evaluate(AXE);
    const ids = (await violations(page)).map((violation) => violation.split(':')[0]);
    await page.close();
    expect(ids).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']));
  });
});

/** What axe finds on the page as it is shown now: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
      Reflect.get(globalThis, 'axe');
    const found = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, WCAG);
}
