import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Check } from './check.ts';
import { waitUntil } from './check.ts';

const UNTIDY = '# Kvalitetsstandard   "Støtte"\n## Målgruppe\nalder:  fyldt 18 år \n';
const TIDY = '# Kvalitetsstandard "Støtte"\n\n## Målgruppe\nalder: fyldt 18 år\n';
const BROKEN = '# Kvalitetsstandard   "Støtte"\n## Målgruppe\nalder:  fyldt atten og et halvt \n';

/** Saving, where the writer has asked for formatting on save. */
export const savingChecks: readonly Check[] = [
  {
    name: 'an untidy file is tidy on disk when it is saved, and one that cannot be read is saved as it was typed',
    async run() {
      const settings = vscode.workspace.getConfiguration('editor', { languageId: 'kvast' });
      await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Workspace, true);
      try {
        assert.equal(await saved('uden-orden.kvast', UNTIDY), TIDY);
        assert.equal(await saved('uforstaaet.kvast', BROKEN), BROKEN);
      } finally {
        await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Workspace, true);
      }
    },
  },
];

/** Types `text` into a new file, saves it, and answers what is then on disk. The file does not stay. */
async function saved(name: string, text: string): Promise<string> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new Uint8Array());
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    assert(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text)));
    assert(await document.save(), `${name} was not saved`);
    await waitUntil(`${name} to be as saved`, () => !document.isDirty);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
  }
}
