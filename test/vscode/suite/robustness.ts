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
  {
    name: 'git checks out another branch under open and closed files, and no finding of the first is left',
    async run() {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      assert(folder);
      const git = (...words: string[]) =>
        execFileSync('git', ['-C', folder.fsPath, '-c', 'user.name=k', '-c', 'user.email=k@localhost', ...words]);
      const uri = vscode.Uri.joinPath(folder, 'tidlig-stoette.kvast');
      const other = vscode.Uri.joinPath(folder, 'kopi.kvast');
      const { document } = await open('tidlig-stoette.kvast');
      git('init', '--quiet', '--initial-branch=ret');
      git('add', '.');
      git('commit', '--quiet', '--message=ret');
      git('checkout', '--quiet', '-b', 'forkert');
      const wrong = document.getText().replace('varighed: op til 6 måneder', 'varighed: højst 12 måneder');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(wrong));
      await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(wrong));
      git('add', '.');
      git('commit', '--quiet', '--message=forkert');
      const tooLong = () =>
        [uri, other].map((file) =>
          vscode.languages
            .getDiagnostics(file)
            .some(({ message, severity }) => severity === 0 && message.includes('6 måneder')),
        );
      const both = (is: boolean) =>
        waitUntil(
          `the error in both files to be ${is}`,
          () => tooLong().every((found) => found === is),
          () => tooLong(),
        );
      await both(true);
      git('checkout', '--quiet', 'ret');
      await both(false);
      assert.deepEqual(vscode.languages.getDiagnostics(other), []);
      git('checkout', '--quiet', 'forkert');
      await both(true);
      git('checkout', '--quiet', 'ret');
      await both(false);
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
