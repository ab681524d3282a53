import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { PreparedWeb } from './prepare-web.ts';

/** Where the page finds the files of the tests. */
const PLACE = '/kvast-tests';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.md': 'text/markdown',
};

/** What the editor is to load: addresses that it can reach. */
export interface WebTests {
  readonly extensions: readonly string[];
  readonly tests: string;
  readonly folder: string;
}

/**
 * Makes the page what vscode.dev is: an editor without a server behind it, told which extensions to develop in the browser, and a workspace
 * that lies in memory only. Where the page is no longer written like that, it stops here.
 * @param extension the folder of the extension
 */
export async function asWebEditor(page: Page, port: number, extension: string, web: PreparedWeb): Promise<WebTests> {
  const origin = `http://127.0.0.1:${port}`;
  await serve(page, { extension, memory: web.memory });
  const developed = ['extension', 'memory'].map((name) => `${PLACE}/${name}`);
  const locations = developed.map((place) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: place }));
  const options = JSON.stringify({ enableSmokeTestDriver: true, extensions: locations }).replaceAll('"', '&quot;');
  await rewritten(page, /^\/$/, [
    [/&quot;developmentOptions&quot;:\{[^}]*\}/, `&quot;developmentOptions&quot;:${options}`],
  ]);
  await rewritten(page, /\/workbench\/workbench\.js$/, [
    ['remoteAuthority:location.host', 'remoteAuthority:void 0'],
    // What the user sets stays in the browser.
    ['with({scheme:J.vscodeRemote}),"User")', 'with({scheme:"vscode-userdata"}),"User")'],
  ]);
  return {
    extensions: developed.map((place) => `${origin}${place}`),
    // The editor adds the ending, and runs tests only where it finds them in an extension.
    tests: `${origin}${PLACE}/memory/suite`,
    folder: 'memory:/lindoese',
  };
}

/** Answers for the files below the folders as a web server would. */
async function serve(page: Page, folders: Readonly<Record<string, string>>): Promise<void> {
  await page.context().route(`**${PLACE}/**`, async (route) => {
    const [name = '', ...rest] = new URL(route.request().url()).pathname.slice(PLACE.length + 1).split('/');
    const folder = folders[name];
    const file = path.join(folder ?? '', ...rest.map(decodeURIComponent));
    const body = folder && file.startsWith(folder) ? await readFile(file).catch(() => undefined) : undefined;
    if (body === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body, contentType: TYPES[path.extname(file)] ?? 'application/octet-stream' });
  });
}

async function rewritten(
  page: Page,
  address: RegExp,
  edits: readonly (readonly [string | RegExp, string])[],
): Promise<void> {
  await page.route(
    ({ pathname }) => address.test(pathname),
    async (route) => {
      const response = await route.fetch();
      let body = await response.text();
      for (const [words, by] of edits) {
        assert.equal(body.split(words).length, 2, `${route.request().url()} is not written as it was: ${words}`);
        body = body.replace(words, () => by);
      }
      await route.fulfill({ response, body });
    },
  );
}
