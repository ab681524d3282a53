import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Check, waitUntil } from './check.ts';
import { offers, open, placeOf, replace } from './open-editor.ts';

const MOST_TRIES = 20;

/** Presses Enter behind `line`. @returns does the line below begin with `next`, and does the cursor stand behind that? */
async function entered(editor: vscode.TextEditor, line: string, next: string): Promise<boolean> {
  const { document } = editor;
  const place = placeOf(document, line);
  const rest = document.lineAt(place.line).text.slice(place.character);
  editor.selection = new vscode.Selection(place, place);
  // Proposals may still be open from the line before, and Enter would take one of them.
  await vscode.commands.executeCommand('hideSuggestWidget');
  await vscode.commands.executeCommand('type', { text: '\n' });
  const below = () => document.lineAt(place.line + 1).text;
  await waitUntil(
    `the cursor in the line below "${line}"`,
    () => editor.selection.active.line === place.line + 1 && below().trim().endsWith(rest.trim()),
    () => ({ cursor: editor.selection.active, below: below() }),
  );
  return below().startsWith(next) && editor.selection.active.character === next.length;
}

/** What the editor itself does while somebody types: words, and the line after Enter. */
export const typingChecks: readonly Check[] = [
  {
    name: 'Enter goes on with a list, a list of conditions and words for the citizen',
    async run() {
      const editor = await open('socialpaedagogisk-stoette.kvast');
      for (const [line, next] of [
        ['- ønsker hjælpen', '- '],
        ['mindst ét af:', '- '],
        ['> Borgeren skal', '> '],
        ['kommunen: kan tilbyde', ''],
      ] as const) {
        for (let tries = 1; !(await entered(editor, line, next)); tries++) {
          // VS Code adds nothing below a line that it has not coloured since the text above was changed, which nobody is fast enough to see.
          assert(tries < MOST_TRIES, `no "${next}" after "${line}"`);
          await vscode.commands.executeCommand('undo');
        }
      }
    },
  },
  {
    name: 'Enter after a heading that is written out makes a line, though proposals are open',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      const place = placeOf(editor.document, '## Økonomi');
      await replace(editor, '## Økonomi', '## \n\n## Økonomi');
      editor.selection = new vscode.Selection(place.line, 3, place.line, 3);
      await vscode.commands.executeCommand('type', { text: 'Levering' });
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await offers(editor.document, new vscode.Position(place.line, '## Levering'.length), ['Levering']);
      await vscode.commands.executeCommand('type', { text: '\n' });
      await waitUntil(
        'the cursor in the line below',
        () => editor.selection.active.line === place.line + 1,
        () => editor.document.lineAt(place.line).text,
      );
      assert.equal(editor.document.lineAt(place.line).text, '## Levering');
    },
  },
  {
    name: 'a word may begin and end in æ, ø or å and have a hyphen in it',
    async run() {
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      for (const word of ['ønsker', 'Økonomi', 'foregå', 'VR-briller']) {
        const range = document.getWordRangeAtPosition(placeOf(document, word, 1));
        assert.equal(document.getText(range), word);
      }
    },
  },
];
