import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { Check } from './check.ts';
import { waitUntil } from './check.ts';
import { finding, noFinding, open, replace } from './open-editor.ts';

/** What goes wrong on a real machine. */
export const robustnessChecks: readonly Check[] = [
  {
    name: 'the language server dies, comes back by itself, and still knows the text that is not saved',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      await replace(editor, 'varighed: op til 6 måneder', 'varighed: højst 12 måneder');
      const tooLong = { words: ['§ 82 b', '6 måneder'], severity: vscode.DiagnosticSeverity.Error };
      await finding(editor.document, tooLong);
      const before = serverProcesses();
      assert(before.length > 0, 'no server process is to be seen');
      for (const id of before) process.kill(id, 'SIGKILL');
      await waitUntil('another server', () => serverProcesses().some((id) => !before.includes(id)));
      await replace(editor, 'varighed: højst 12 måneder', 'varighed: højst 6 måneder (lov)');
      await noFinding(editor.document, tooLong);
      await replace(editor, 'varighed: højst 6 måneder (lov)', 'varighed: højst 9 måneder');
      await finding(editor.document, tooLong);
      assert(editor.document.isDirty);
    },
  },
];

/** Ids of the server processes that this extension host started. */
function serverProcesses(): number[] {
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,args=']).toString().split('\n');
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => found?.[2] === String(process.pid) && found[3]?.includes('server.cjs'))
    .map((found) => Number(found?.[1]));
}
