import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runChecks } from './check.ts';
import { finding, open, placeOf, startedExtension } from './open-editor.ts';
import { previewChecks } from './preview.ts';

/** What the editor calls: the installed .vsix, which must work without the repository around it. */
export async function run(): Promise<void> {
  await runChecks([
    {
      name: 'the extension is installed, not read from the repository',
      async run() {
        const { extensionPath } = await startedExtension();
        assert.match(extensionPath, /extensions[\\/]kvast\.kvast-vscode-\d+\.\d+\.\d+/);
        assert.doesNotMatch(extensionPath, /packages[\\/]vscode/);
      },
    },
    {
      name: 'the installed server finds, explains and shows',
      async run() {
        const { document } = await open('socialpaedagogisk-stoette.kvast');
        await finding(document, { words: ['§ 82 b', '6 måneder'], line: 'varighed: op mod 6 måneder' });
        const place = placeOf(document, 'serviceloven § 85', 15);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          place,
        );
        assert(hovers.length > 0, 'no hover over a provision');
      },
    },
    ...previewChecks,
  ]);
}
