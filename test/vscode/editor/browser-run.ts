import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { MARK, runChecks } from '../suite/check.ts';
import { personChecks } from './as-a-person.ts';
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

/** A test module and what it runs on: absolute paths, and the name of its copy of the example municipality. */
interface TestRun {
  readonly name: string;
  readonly extension: string;
  readonly tests: string;
}

/** The suite on the development folder, the smoke test on the installed extension, and a person's way through it. */
export async function runInBrowser(script: string, executablePath: string, prepared: Prepared): Promise<boolean> {
  await using browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  const passed: boolean[] = [];
  {
    console.log('\nThe suite, on the extension in the repository');
    await using server = await startServer(script, path.join(prepared.scratch, 'development'));
    const suite = { name: 'suite', extension: prepared.extension, tests: prepared.suite };
    passed.push(await runTests(await newPage(browser), server.port, prepared, suite));
  }
  {
    console.log(`\nThe smoke test, on ${path.basename(prepared.vsix)} as installed`);
    const data = path.join(prepared.scratch, 'installed');
    await installExtension(script, data, prepared.vsix);
    await using server = await startServer(script, data);
    const smokeTest = { name: 'smoke-test', extension: prepared.host, tests: prepared.smokeTest };
    passed.push(await runTests(await newPage(browser), server.port, prepared, smokeTest));
    console.log(`\nA person's way through it (screenshots in ${path.relative('.', prepared.screenshots)})`);
    passed.push(await useAsAPerson(await newPage(browser), server.port, prepared));
    console.log('\nA person who begins from an empty folder');
    passed.push(await beginFromNothing(await newPage(browser), server.port, prepared));
  }
  return passed.every(Boolean);
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK' });
  return context.newPage();
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
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload = [
    ['extensionDevelopmentPath', remote(what.extension)],
    ['extensionTestsPath', remote(what.tests)],
    ['skipWelcome', 'true'],
  ];
  const folder = await prepared.workspace(what.name);
  await page.goto(
    `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
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
    const steps = [...personChecks(workbench), ...lawDateSteps(workbench), ...standardsSteps(workbench)];
    await runChecks(steps, (text) => console.log(text.replace(/^/gm, '  ')));
    return true;
  } catch {
    return false;
  } finally {
    await page.context().close();
  }
}

/** Somebody who has no standard yet. */
async function beginFromNothing(page: Page, port: number, prepared: Prepared): Promise<boolean> {
  const folder = await prepared.emptyFolder('nothing');
  try {
    const workbench = await Workbench.open(page, `http://127.0.0.1:${port}/`, folder, prepared.screenshots, true);
    await runChecks(newStandardSteps(workbench), (text) => console.log(text.replace(/^/gm, '  ')));
    return true;
  } catch {
    return false;
  } finally {
    await page.context().close();
  }
}
