import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Check, MARK, runChecks } from '../suite/check.ts';
import { asWebEditor } from '../web/web-editor.ts';
import { personChecks } from './as-a-person.ts';
import { coverageSteps, writeStandards } from './person-coverage.ts';
import { lawSteps } from './person-law.ts';
import { lawDateSteps } from './person-law-date.ts';
import { newStandardSteps } from './person-new-standard.ts';
import { standardsSteps } from './person-standards.ts';
import type { Prepared } from './prepare.ts';
import { installExtension, startServer } from './server-process.ts';
import { Workbench } from './workbench.ts';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** How long one run of a test module may take, in milliseconds. */
const RUN = 300_000;

/** A test module and what it runs on, as addresses that the editor can reach. */
interface TestRun {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly tests: string;
  readonly folder: string;
  /** In a worker of the browser rather than in Node. */
  readonly web?: boolean;
}

/** The suite on the development folder, in Node and in a browser's worker; the smoke test on the installed extension; a person's way through it. */
export async function runInBrowser(script: string, executablePath: string, prepared: Prepared): Promise<boolean> {
  await using browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  const passed: boolean[] = [];
  {
    console.log('\nThe suite, on the extension in the repository');
    await using server = await startServer(script, path.join(prepared.scratch, 'development'));
    const suite = { name: 'suite', extension: prepared.extension, tests: prepared.suite };
    passed.push(
      await runTests(await newPage(browser), server.port, prepared, await onDisk(suite, server.port, prepared)),
    );
  }
  {
    console.log(`\nThe smoke test, on ${path.basename(prepared.vsix)} as installed`);
    const data = path.join(prepared.scratch, 'installed');
    await installExtension(script, data, prepared.vsix);
    await using server = await startServer(script, data);
    const smokeTest = { name: 'smoke-test', extension: prepared.host, tests: prepared.smokeTest };
    passed.push(
      await runTests(await newPage(browser), server.port, prepared, await onDisk(smokeTest, server.port, prepared)),
    );
    console.log('\nThe whole suite on the same as a web extension: no Node, and files in memory only');
    const page = await newPage(browser);
    const web = await asWebEditor(page, server.port, await installedIn(data), prepared.web);
    passed.push(await runTests(page, server.port, prepared, { ...web, name: 'web', web: true }));
    console.log(`\nA person's way through it (screenshots in ${path.relative('.', prepared.screenshots)})`);
    passed.push(await useAsAPerson(await newPage(browser), server.port, prepared));
    console.log('\nA person who begins from an empty folder');
    const nothing = await prepared.emptyFolder('nothing');
    passed.push(await inFolder(await newPage(browser), server.port, prepared, nothing, newStandardSteps));
    console.log('\nA person who asks who is covered');
    const gaps = await writeStandards(await prepared.emptyFolder('gaps'));
    passed.push(await inFolder(await newPage(browser), server.port, prepared, gaps, coverageSteps));
  }
  return passed.every(Boolean);
}

/** The folder that the editor has unpacked the extension into. */
async function installedIn(data: string): Promise<string> {
  const folder = path.join(data, 'extensions');
  const [found] = (await readdir(folder)).filter((name) => name.startsWith('kvast.kvast-vscode-'));
  if (!found) throw new Error(`No Kvast in ${folder}`);
  return path.join(folder, found);
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK' });
  return context.newPage();
}

/** A run on the disk, with a copy of the example municipality of its own. */
async function onDisk(
  { name, extension, tests }: { readonly name: string; readonly extension: string; readonly tests: string },
  port: number,
  prepared: Prepared,
): Promise<TestRun> {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${file}`;
  return { name, extensions: [remote(extension)], tests: remote(tests), folder: await prepared.workspace(name) };
}

/** Opens a workbench that runs a test module in its extension host; true when the module's `run` did not throw. */
async function runTests(page: Page, port: number, prepared: Prepared, what: TestRun): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<number | 'late'>();
  const late = setTimeout(() => resolve('late'), RUN);
  const log: string[] = [];
  await page.exposeFunction('codeAutomationLog', (kind: string, said: unknown[]) => {
    const text = said.join(' ');
    log.push(`${kind}: ${text}`);
    if (text.startsWith(MARK)) console.log(text.replaceAll(new RegExp(`^${MARK}`, 'gm'), '  '));
  });
  await page.exposeFunction('codeAutomationExit', resolve);
  const payload = [
    ...what.extensions.map((extension) => ['extensionDevelopmentPath', extension]),
    ...(what.web ? [['extensionDevelopmentKind', 'web']] : []),
    ['extensionTestsPath', what.tests],
    ['skipWelcome', 'true'],
  ];
  await page.goto(
    `http://127.0.0.1:${port}/?folder=${encodeURIComponent(what.folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
  );
  const code = await promise;
  clearTimeout(late);
  await page.screenshot({ path: path.join(prepared.screenshots, `${what.name}.png`) });
  await page.context().close();
  if (code === 0) return true;
  const file = path.join(prepared.screenshots, `${what.name}.log`);
  await writeFile(file, log.join('\n'));
  console.log(`  ${code === 'late' ? 'The tests did not end in time' : 'FAILED'}; what the editor said is in ${file}`);
  return false;
}

async function useAsAPerson(page: Page, port: number, prepared: Prepared): Promise<boolean> {
  const folder = await prepared.workspace('person');
  try {
    const workbench = await Workbench.open(page, `http://127.0.0.1:${port}/`, folder, prepared.screenshots);
    const steps = [
      ...personChecks(workbench),
      ...lawDateSteps(workbench),
      ...standardsSteps(workbench),
      ...lawSteps(workbench),
    ];
    await runChecks(steps, (text) => console.log(text.replace(/^/gm, '  ')));
    return true;
  } catch {
    return false;
  } finally {
    await page.context().close();
  }
}

/** Steps on a folder of their own. */
async function inFolder(
  page: Page,
  port: number,
  prepared: Prepared,
  folder: string,
  steps: (workbench: Workbench) => readonly Check[],
): Promise<boolean> {
  try {
    const workbench = await Workbench.open(page, `http://127.0.0.1:${port}/`, folder, prepared.screenshots, true);
    await runChecks(steps(workbench), (text) => console.log(text.replace(/^/gm, '  ')));
    return true;
  } catch {
    return false;
  } finally {
    await page.context().close();
  }
}
