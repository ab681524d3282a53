import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Registrering</title></head>
<body><main><h1></h1><p id="about"></p><div id="form"></div></main></body></html>`;

/** The three files of a form, read. */
export interface FormFiles {
  readonly schema: object;
  readonly uischema: object;
  readonly messages: Readonly<Record<string, string>>;
}

/** What is filled in, and the faults that JSON Forms found in it: where, and by which keyword. */
export interface FilledIn {
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly string[];
}

export interface FormBrowser {
  readonly page: Page;
  /** Shows a form that is not filled in. */
  show(form: FormFiles): Promise<void>;
  /** @returns the state of the form, when it is as `isAsAwaited` says; it may be called many times */
  filledIn(isAsAwaited: (state: FilledIn) => boolean): Promise<FilledIn>;
  /** What axe finds against WCAG 2.2 AA in the page as it is. */
  violations(): Promise<readonly string[]>;
  /** What went wrong in the page or was written to its console. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A real Chromium with JSON Forms' own React renderers in it. */
export async function openFormBrowser(): Promise<FormBrowser> {
  if (!existsSync(EXECUTABLE)) throw new Error(`There is no Chromium at ${EXECUTABLE}. Set CHROMIUM_PATH.`);
  const [script, browser] = await Promise.all([
    bundledPage(),
    chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS }),
  ]);
  const page = await openPage(browser, script);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  const state = (): Promise<FilledIn | undefined> => page.evaluate(() => Reflect.get(globalThis, 'filledIn'));
  const filledIn: FormBrowser['filledIn'] = async (isAsAwaited) => {
    const until = Date.now() + 5000;
    for (;;) {
      const now = await state();
      if (now && isAsAwaited(now)) return now;
      if (Date.now() > until) throw new Error(`The form stays as it is: ${JSON.stringify(now)}`);
      // The form reports what is filled in a moment after it.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  };
  return {
    page,
    complaints,
    filledIn,
    async show(form) {
      await page.evaluate((files) => Reflect.get(globalThis, 'showForm')(files), { ...form });
      await filledIn(() => true);
    },
    violations: () =>
      page.evaluate(async () => {
        const axe: {
          run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        } = Reflect.get(globalThis, 'axe');
        const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        const result = await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  await page.addScriptTag({ content: script });
  await page.evaluate(AXE);
  return page;
}

async function bundledPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.mjs', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
