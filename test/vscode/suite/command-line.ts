import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Check } from './check.ts';

/** The command line as the editor starts it. */
export const commandLineChecks: readonly Check[] = [
  {
    name: 'the command line runs as tasks: one tells with its exit code what was found, one writes the citizen texts',
    async run() {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
      const extension = vscode.extensions.getExtension('kvast.kvast-vscode')?.extensionPath;
      assert(folder && extension);
      // Where `npm install` puts it; with this Node, for a terminal has whatever the machine has.
      const modules = path.join(folder, 'node_modules');
      mkdirSync(path.join(modules, '.bin'), { recursive: true });
      const program = path.join(extension, '../cli/bin/kvast.mjs');
      const line = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`;
      writeFileSync(path.join(modules, '.bin/kvast'), line, { mode: 0o755 });
      try {
        assert.equal(await exitCodeOf('check'), 1);
        assert.equal(await exitCodeOf('text'), 0);
        assert(existsSync(path.join(folder, 'borgertekster/index.html')));
      } finally {
        rmSync(modules, { recursive: true, force: true });
        rmSync(path.join(folder, 'borgertekster'), { recursive: true, force: true });
      }
    },
  },
];

async function exitCodeOf(command: string): Promise<number | undefined> {
  const tasks = await vscode.tasks.fetchTasks({ type: 'kvast' });
  const task = tasks.find(({ definition }) => definition.command === command);
  assert(task, `no task for ${command} among ${tasks.map(({ name }) => name).join(', ')}`);
  const ended = Promise.withResolvers<number | undefined>();
  const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
    if (execution.task.definition.command === command) ended.resolve(exitCode);
  });
  try {
    await vscode.tasks.executeTask(task);
    return await ended.promise;
  } finally {
    listening.dispose();
  }
}
