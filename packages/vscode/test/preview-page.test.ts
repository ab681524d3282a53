import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Workspace } from '@kvast/workspace/workspace';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { previewTexts } from '../src/citizen-text/texts.ts';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const HAS_BROWSER = existsSync(EXECUTABLE);
const media = (name: string) => readFileSync(path.join(import.meta.dirname, '../media', name), 'utf8');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXAMPLES = path.join(import.meta.dirname, '../../../examples/lindoese-rettet');
const DAY = { date: '2026-03-01' };

/** What the editor gives a page in each of its themes, as far as the preview uses it. */
const THEMES = {
  'vscode-light': {
    fg: '#1f1f1f',
    bg: '#ffffff',
    quiet: '#3b3b3b',
    button: '#005fb8',
    onButton: '#ffffff',
    border: '',
  },
  'vscode-dark': { fg: '#cccccc', bg: '#1f1f1f', quiet: '#9d9d9d', button: '#0078d4', onButton: '#ffffff', border: '' },
  'vscode-high-contrast': {
    fg: '#ffffff',
    bg: '#000000',
    quiet: '#ffffff',
    button: '#000000',
    onButton: '#ffffff',
    border: '#6fc3df',
  },
  'vscode-high-contrast-light vscode-high-contrast': {
    ...{ fg: '#292929', bg: '#ffffff', quiet: '#292929', button: '#ffffff', onButton: '#292929', border: '#0f4a85' },
  },
} as const;

it('there is a browser to test in, at least where it counts', () => {
  expect(HAS_BROWSER || !process.env.CI).toBe(true);
});

describe.runIf(HAS_BROWSER)('the page of the preview', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage({ viewport: { width: 700, height: 600 } });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(() => load(page, 'vscode-light'));

  it('says in words and signs how it is shown, how easy it is to read, and for which day', async () => {
    await show(page, text());
    expect(await page.getByRole('button', { name: 'Du' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('button', { name: 'Borgeren' }).getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.kvast-facts').textContent()).toMatch(
      /^Loven pr\. 1\. marts 2026 · LIX \d\d, (let|middel)$/,
    );
    const heading = page.getByRole('heading', { name: 'Hvad skal hjælpen føre til?' });
    expect(await heading.textContent()).toMatch(/LIX \d\d, \p{L}+$/u);
    await show(page, { ...text(), goal: 10 });
    expect(await heading.textContent()).toMatch(/▲ LIX \d\d, \p{L}+, over målet på 10$/u);
  });

  it('asks for what is chosen', async () => {
    await show(page, text());
    await page.getByRole('button', { name: 'Borgeren' }).click();
    await page.getByRole('button', { name: 'Kort tekst' }).click();
    expect(await said(page, 'choose')).toEqual([
      { kind: 'choose', form: 'borgeren', easy: false },
      { kind: 'choose', easy: true },
    ]);
  });

  it('goes to the line of a sentence that is pressed, by mouse and by keyboard, and leaves links alone', async () => {
    await show(page, text());
    const line = lineOf('> Målet er, at du bliver i stand');
    await page.getByText('Målet er, at du bliver i stand').click();
    expect(await said(page, 'open')).toEqual([{ kind: 'open', line }]);
    await page.locator('main a').first().click();
    expect(await said(page, 'open')).toHaveLength(1);
    await post(page, { kind: 'line', line, from: 1 });
    const marked = page.locator('[aria-current]');
    expect(await marked.textContent()).toContain('Målet er, at du bliver');
    expect(await page.locator('#kvast-text [data-line][tabindex="0"]').count()).toBe(1);
    await marked.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const [, last] = await said(page, 'open');
    expect(last).toEqual({ kind: 'open', line: lineOf('hjælpen skal:') });
  });

  it('brings the cursor’s line into view without taking the focus', async () => {
    await show(page, text());
    await page.getByRole('button', { name: 'Du' }).focus();
    await post(page, { kind: 'line', line: lineOf('## Kontakt') + 1, from: lineOf('## Kontakt') });
    expect(await page.locator('[aria-current]').isVisible()).toBe(true);
    const box = await page.locator('[aria-current]').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('voice-du');
  });

  it('marks nothing where the citizen is told nothing of what the cursor stands under', async () => {
    await show(page, text());
    const line = lineOf('> Målet er, at du bliver i stand');
    await post(page, { kind: 'line', line, from: line });
    expect(await page.locator('[aria-current]').count()).toBe(1);
    await post(page, { kind: 'line', line: line + 1, from: line + 1 });
    expect(await page.locator('[aria-current]').textContent()).not.toContain('Målet er');
    await post(page, { kind: 'line', line: 5, from: 5 });
    expect(await page.locator('[aria-current]').count()).toBe(0);
  });

  it('changes only what is new: the rest of the page is the same, and so is where the reader is', async () => {
    await show(page, text());
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('main p')];
      for (const each of all) Reflect.set(each, 'mine', true);
      window.scrollTo(0, 500);
    });
    const before = await page.evaluate(() => [...document.querySelectorAll('main p')].length);
    await show(
      page,
      text((source) =>
        source.replace('> Du behøver ikke at have en diagnose.', '> Du behøver slet ikke at have en diagnose.'),
      ),
    );
    const after = await page.evaluate(() => ({
      same: [...document.querySelectorAll('main p')].filter((each) => Reflect.get(each, 'mine')).length,
      top: window.scrollY,
    }));
    expect(await page.getByText('Du behøver slet ikke').count()).toBe(1);
    expect(after).toEqual({ same: before, top: 500 });
  });

  it('is what a fresh page would be, whatever came before', async () => {
    const lines = SOURCE.split('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('drop', 'twice', 'swap')), { maxLength: 6 }),
        fc.record({ form: fc.constantFrom('du' as const, 'borgeren' as const), easy: fc.boolean() }),
        async (edits, how) => {
          const edited = [...lines];
          for (const [at, kind] of edits) {
            const line = edited[at] ?? '';
            if (line.startsWith('# ')) continue;
            if (kind === 'drop') edited.splice(at, 1);
            else if (kind === 'twice') edited.splice(at, 0, line);
            else edited.splice(at, 2, edited[at + 1] ?? '', line);
          }
          const next = text(() => edited.join('\n'), how);
          await show(page, next);
          expect(await page.evaluate(sameAs, next.html)).toBe('');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps the text under a notice that it is old', async () => {
    await show(page, text());
    await post(page, { kind: 'note', text: previewTexts.da.outdated });
    expect(await page.getByRole('status').textContent()).toBe(previewTexts.da.outdated);
    expect(await page.getByText('Målet er, at du bliver i stand').count()).toBe(1);
    await show(page, text());
    expect(await page.getByRole('status').count()).toBe(0);
  });

  it.each(Object.keys(THEMES) as (keyof typeof THEMES)[])(
    'meets WCAG 2.2 AA in %s, and fits a narrow view',
    async (theme) => {
      await load(page, theme);
      await show(page, { ...text(), goal: 30 });
      await post(page, { kind: 'line', line: lineOf('## Formål'), from: 1 });
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
          Reflect.get(globalThis, 'axe');
        const { violations } = await axe.run({
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
          resultTypes: ['violations'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
      await page.setViewportSize({ width: 320, height: 600 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 700, height: 600 });
    },
  );
});

const FILE = 'tidlig-stoette.kvast';
const read = (name: string) => readFileSync(path.join(EXAMPLES, name), 'utf8');
const SOURCE = read(FILE);
const workspace = new Workspace();
for (const name of ['kommune.kvast', 'begreber.kvast']) workspace.set(name, read(name));

function text(
  edit: (source: string) => string = (source) => source,
  how: { form?: 'du' | 'borgeren'; easy?: boolean } = {},
) {
  workspace.set(FILE, edit(SOURCE));
  const made = workspace.readableText(FILE, { ...DAY, ...how });
  if (!made) throw new Error('no text');
  return made;
}

function lineOf(words: string): number {
  return SOURCE.split('\n').findIndex((line) => line.startsWith(words)) + 1;
}

/** The page as the editor would load it, with its messages kept. */
async function load(page: Page, theme: keyof typeof THEMES): Promise<void> {
  const { fg, bg, quiet, button, onButton, border } = THEMES[theme];
  const variables = {
    'editor-foreground': fg,
    'editor-background': bg,
    descriptionForeground: quiet,
    'button-background': button,
    'button-foreground': onButton,
    'button-secondaryBackground': bg,
    'button-secondaryForeground': fg,
    focusBorder: button,
    'textLink-foreground': theme.startsWith('vscode-high-contrast-light') ? '#0f4a85' : border ? '#21a6ff' : button,
    ...(border && { contrastBorder: border, contrastActiveBorder: border }),
    'font-size': '13px',
    'font-family': 'sans-serif',
  };
  const style = Object.entries(variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  await page.goto('about:blank');
  await page.setContent(`<!DOCTYPE html><html lang="da"><head><title>Borgertekst</title><style>:root { ${style.join(' ')} } body { color: ${fg}; background: ${bg}; }</style>
<style>${media('preview.css')}</style></head><body class="${theme}"><div id="kvast-bar"></div><div id="kvast-text"></div>
<script>globalThis.said = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (what) => said.push(what), setState: (what) => (globalThis.kept = what) });
// The editor opens links itself.
document.addEventListener('click', (event) => event.target.closest('a') && event.preventDefault());</script></body></html>`);
  await page.addScriptTag({ content: media('preview.js') });
}

async function post(page: Page, message: object): Promise<void> {
  await page.evaluate(async (data) => {
    const heard = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    window.postMessage(data, '*');
    await heard;
  }, message);
}

function show(page: Page, made: ReturnType<typeof text> & { goal?: number }): Promise<void> {
  return post(page, {
    ...{
      kind: 'text',
      text: made,
      number: 1,
      choices: {},
      day: '1. marts 2026',
      texts: previewTexts.da,
      language: 'da',
    },
  });
}

function said(page: Page, kind: string): Promise<unknown[]> {
  return page.evaluate(
    (wanted) => (Reflect.get(globalThis, 'said') as { kind: string }[]).filter((each) => each.kind === wanted),
    kind,
  );
}

/** Runs in the page. @returns '' where the text is that of `html`, apart from what the preview adds; otherwise where they part */
function sameAs(html: string): string {
  const wanted = new DOMParser().parseFromString(html, 'text/html').body;
  const shown = document.getElementById('kvast-text')?.cloneNode(true) as Element;
  for (const added of shown.querySelectorAll('.kvast-lix')) {
    added.previousSibling?.remove();
    added.remove();
  }
  for (const each of shown.querySelectorAll('[data-line]')) {
    each.removeAttribute('tabindex');
    each.removeAttribute('aria-current');
  }
  for (const name of ['lang', 'class']) shown.removeAttribute(name);
  const body = document.createElement('div');
  body.id = shown.id;
  body.append(...wanted.childNodes);
  shown.normalize();
  body.normalize();
  if (shown.isEqualNode(body)) return '';
  const [a, b] = [shown.innerHTML, body.innerHTML];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${a.slice(Math.max(0, at - 60), at + 60)}\n≠\n${b.slice(Math.max(0, at - 60), at + 60)}`;
}
