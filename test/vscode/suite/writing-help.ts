import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Check, waitUntil } from './check.ts';
import { applyFix, finding, noFinding, offers, open, placeOf, replace, startedExtension } from './open-editor.ts';

const severity = vscode.DiagnosticSeverity.Error;

/** Whole sections that are written for the writer, and what a press above a heading opens. */
export const writingHelpChecks: readonly Check[] = [
  {
    name: 'a whole section for the provision at hand is typed at, taken, and stands there as the law fills it',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      const { document } = editor;
      const { line } = placeOf(document, '## Økonomi', 0);
      await replace(editor, '## Økonomi', '## \n\n## Økonomi');
      const place = new vscode.Position(line, '## '.length);
      const whole = 'Klage efter serviceloven § 82 b';
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand('type', { text: whole });
      await offers(document, editor.selection.active, [whole]);
      // The list opens in its own time, and only then is there something to take.
      await waitUntil(
        'the section to be written',
        async () => {
          await vscode.commands.executeCommand('editor.action.triggerSuggest');
          await vscode.commands.executeCommand('acceptSelectedSuggestion');
          return document.lineAt(line + 1).text === 'klageadgang: ingen';
        },
        () => document.getText(new vscode.Range(line, 0, line + 4, 0)),
      );
      assert.equal(document.lineAt(line).text, '## Klage');
      await vscode.commands.executeCommand('leaveSnippet');
    },
  },
  {
    name: 'what stands above a standard can be pressed: its text opens beside it',
    async run() {
      const extension = await startedExtension();
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      const shown = await waitUntil('the lens "Vis borgertekst"', async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          20,
        );
        return lenses.find(({ command }) => command?.title === 'Vis borgertekst')?.command;
      });
      await vscode.commands.executeCommand(shown.command, ...(shown.arguments ?? []));
      await waitUntil('the citizen text', () => extension.exports.shownCitizenText() !== undefined);
      const previews = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.filter(({ input }) => input instanceof vscode.TabInputWebview),
      );
      assert.equal(previews.length, 1);
      await vscode.window.tabGroups.close(previews);
      await waitUntil('the citizen text to be gone', () => extension.exports.shownCitizenText() === undefined);
    },
  },
];

/** Lines of an example that must be as they were: where the files lie in memory, an earlier check may have saved others. */
export const mendingChecks: readonly Check[] = [
  {
    name: 'formatting of a few lines tidies those, and leaves the others',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      const { document } = editor;
      await replace(editor, 'egenbetaling: ingen', 'egenbetaling:   ingen');
      await replace(editor, 'visitation: ingen', 'visitation:   ingen');
      const { line } = placeOf(document, 'egenbetaling:', 0);
      editor.selection = new vscode.Selection(line, 0, line, document.lineAt(line).text.length);
      await waitUntil('the line to be tidy', async () => {
        await vscode.commands.executeCommand('editor.action.formatSelection');
        return document.lineAt(line).text === 'egenbetaling: ingen';
      });
      placeOf(document, 'visitation:   ingen');
    },
  },
  {
    name: 'a finding is lived with when the exception is added and its reason written',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      const { document } = editor;
      await replace(editor, 'varighed: op til 6 måneder', 'varighed: højst 12 måneder');
      const over = { words: ['§ 82 b', '6 måneder'], line: 'varighed:', severity };
      const { range } = await finding(document, over);
      await applyFix(document, range, 'Tilføj undtagelse med begrundelse');
      await finding(document, { words: [], line: 'undtag:' });
      await replace(editor, 'fordi ""', 'fordi "Udvalget ser på det til foråret"');
      await noFinding(document, over);
      await noFinding(document, { words: [], line: 'undtag:' });
    },
  },
];
