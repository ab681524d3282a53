import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenText, type TextOptions } from '../src/citizen-text.ts';
import { writeHtml } from '../src/write-html.ts';
import { constructs, examples } from './examples.ts';
import { LAW, MUNICIPALITY, TERMS } from './models.ts';
import { askPoppler, HAS_POPPLER } from './pdf-tools.ts';
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
/** Rules whose answer depends on the colours and the width that a page is shown in. */
const SHOWN = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
};
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const context = { municipality: MUNICIPALITY, terms: TERMS, law: LAW };
/** Every way a text is written as a page: both voices, the short text, and English. */
const variants: readonly { readonly variant: string; readonly options: TextOptions }[] = [
  { variant: 'du', options: { form: 'du' } },
  { variant: 'borgeren', options: { form: 'borgeren' } },
  { variant: 'let', options: { form: 'du', easy: true } },
  { variant: 'en', options: { language: 'en' } },
];
const read = [
  ...[SHARED_STANDARD, SERVICE_STANDARD].map((standard) => ({ name: standard.title, standard, context })),
  ...examples(),
  ...constructs(),
];
const constructNames = new Set(constructs().map(({ name }) => name));
const pages = read.flatMap(({ name, standard, context: own }) =>
  variants
    // One construct alone is written with the same parts in every variant.
    .filter(({ variant }) => variant === 'du' || !constructNames.has(name))
    .map(({ variant, options }) => ({ name, variant, html: writeHtml(citizenText(standard, own, options)) })),
);

/** Both widths and both colour schemes; then, for the pages that hold every part, the two other pairs of them. */
const screens = [
  { screen: 'phone', width: 360, scheme: 'light' },
  { screen: 'desk', width: 1280, scheme: 'dark' },
] as const;
const otherScreens = [
  { screen: 'phone', width: 360, scheme: 'dark' },
  { screen: 'desk', width: 1280, scheme: 'light' },
] as const;
const WHOLE = new Set([SHARED_STANDARD.title, SERVICE_STANDARD.title]);

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
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
    // One tab for all: a new one costs as much as what is looked at in it.
    page = await browser.newPage();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  it.each(pages)(
    '$name ($variant) meets WCAG 2.2 AA and fits the screen',
    { timeout: 120_000 },
    async ({ name, html }) => {
      await page.setContent(html);
      await page.evaluate(AXE);
      const shown = WHOLE.has(name) ? [...screens, ...otherScreens] : screens;
      for (const [i, { screen, width, scheme }] of shown.entries()) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        // The page is the same on every screen, save for what depends on colour and width.
        expect(await violations(page, i === 0 ? { type: 'tag', values: WCAG } : SHOWN), `${screen}, ${scheme}`).toEqual(
          [],
        );
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${screen}, ${scheme}: wider than the screen`).toBeLessThanOrEqual(0);
      }
    },
  );

  it.runIf(HAS_POPPLER).each(pages.filter(({ variant }) => variant === 'let'))(
    '$name, the short text, prints on one page',
    { timeout: 60_000 },
    async ({ html }) => {
      await page.setContent(html);
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
      });
      expect(askPoppler('pdfinfo', pdf)).toMatch(/^Pages: +1$/m);
    },
  );

  it('axe finds what is wrong, so that finding nothing means something', { timeout: 60_000 }, async () => {
    await page.setContent('<html><body><img src="data:,"><p style="color:#bbb;background:#fff">svag</p></body></html>');
    await page.evaluate(AXE);
    const ids = (await violations(page)).map((violation) => violation.split(':')[0]);
    expect(ids).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']));
  });
});

/** What axe finds on the page as it is shown now: the rule, and where. */
async function violations(page: Page, runOnly: object = { type: 'tag', values: WCAG }): Promise<string[]> {
  return page.evaluate(async (only) => {
    const axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
      Reflect.get(globalThis, 'axe');
    const found = await axe.run({ runOnly: only, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, runOnly);
}
