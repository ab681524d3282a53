import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationOf } from '../src/configuration.ts';
import { printModel } from '../src/print-model.ts';
import { Workspace } from '../src/workspace.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const date = '2026-06-01';

/** The folder as its municipality keeps it. */
function opened(folder: string): Workspace {
  const workspace = new Workspace();
  for (const name of readdirSync(join(examples, folder))) {
    if (name.endsWith('.kvast')) workspace.set(name, readFileSync(join(examples, folder, name), 'utf8'));
  }
  return workspace;
}

/** Forms name the line that each field comes from, which is another one after printing. */
async function forms(workspace: Workspace, file: string): Promise<string> {
  return JSON.stringify((await configurationOf(workspace, file, 'json-schema', { date })) ?? []).replace(
    /\\"linje\\": \d+/g,
    '',
  );
}

describe.each(readdirSync(examples))('the examples of %s', (folder) => {
  test('have the same citizen text and the same forms when they are printed from their models', async () => {
    const before = opened(folder);
    const after = opened(folder);
    for (const file of before.files()) {
      const printed = printModel(JSON.parse(JSON.stringify(before.model(file))));
      if ('fault' in printed) throw new Error(printed.fault.kind);
      expect(printed.lost).toEqual([]);
      after.set(file, printed.text);
    }
    for (const file of before.files()) {
      expect(after.page(file, 'md', { date })).toBe(before.page(file, 'md', { date }));
      expect(await forms(after, file)).toBe(await forms(before, file));
    }
  });

  test('have the same citizen text when they are formatted', () => {
    const before = opened(folder);
    const after = opened(folder);
    for (const file of before.files()) {
      const result = before.formatted(file);
      if (!result || 'refused' in result) throw new Error(`${file} was not formatted`);
      after.set(file, result.text);
    }
    for (const file of before.files()) {
      expect(after.page(file, 'md', { date })).toBe(before.page(file, 'md', { date }));
    }
  });
});

test('what is no model is told', () => {
  expect(printModel([])).toEqual({ fault: { kind: 'notAModel' } });
});
