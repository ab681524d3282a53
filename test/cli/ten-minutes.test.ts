import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { kvast, root } from './run-kvast.ts';

/** The standard of the page holds from this day; its check must not depend on when the test is run. */
const DAY = '2027-01-01';

test('"På ti minutter" can be followed line by line, and Kvast answers what the page says', async () => {
  const page = await readFile(join(root, 'docs', 'sprog', 'paa-ti-minutter.md'), 'utf8');
  const cwd = await mkdtemp(join(tmpdir(), 'kvast-ti-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  const file = join(cwd, 'forloeb.kvast');
  let answer: string | undefined;
  let answers = 0;
  for (const [, kind, content = ''] of page.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)) {
    if (kind === 'sh' && content.startsWith('npx kvast ')) {
      const args = argumentsOf(content.trim().slice('npx kvast '.length));
      const run = await kvast(args[0] === 'check' ? [...args, '--date', DAY] : args, { cwd });
      answer = (run.stdout + run.stderr).trim();
    } else if (kind === 'text') {
      expect(content.trim()).toBe(answer);
      answers++;
    } else if (kind === 'kvast forloeb.kvast') await writeFile(file, content);
    else if (kind === 'kvast linje') await writeFile(file, replaceLine(await readFile(file, 'utf8'), content.trim()));
  }
  expect(answers).toBe(4);
  const { stdout } = await kvast(['text', 'forloeb.kvast', '--format', 'md'], { cwd });
  const text = stdout.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split('\n');
  const quoted = [...page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^> (.+)$/gm)].map((match) => match[1]);
  expect(quoted.filter((line) => line !== undefined && text.includes(line))).toHaveLength(3);
});

/** The words of a command line; quotation marks keep words together. */
function argumentsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** The line with the same key is replaced. */
function replaceLine(text: string, line: string): string {
  const key = line.slice(0, line.indexOf(':') + 1);
  const lines = text.split('\n');
  expect(lines.filter((each) => each.startsWith(key))).toHaveLength(1);
  return lines.map((each) => (each.startsWith(key) ? line : each)).join('\n');
}
