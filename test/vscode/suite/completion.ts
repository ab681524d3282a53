import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Check } from './check.ts';
import { offers, open, placeOf, replace } from './open-editor.ts';

/** What Ctrl+Space offers. */
export const completionChecks: readonly Check[] = [
  {
    name: 'after ## stand the names of the sections',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      await replace(editor, '## Økonomi', '## \n\n## Økonomi');
      const offered = await offers(editor.document, placeOf(editor.document, '## \n', 3), [
        'Formål',
        'Målgruppe',
        'Uden for målgruppen',
        'Opfølgning',
      ]);
      assert(!offered.includes('varighed'), 'a key is no heading');
    },
  },
  {
    name: 'in an empty file stands what a file can be',
    async run() {
      const document = await vscode.workspace.openTextDocument({ language: 'kvast', content: '' });
      await vscode.window.showTextDocument(document);
      await offers(document, new vscode.Position(0, 0), ['# Kvalitetsstandard', '# Kommune', '# Begreber']);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    },
  },
  {
    name: 'after a key stand its values',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      await replace(editor, 'visitation: ingen', 'visitation: ');
      const offered = await offers(editor.document, placeOf(editor.document, 'visitation: '), [
        'ingen',
        'krævet',
        'valgfri',
      ]);
      assert(!offered.includes('Ankestyrelsen'), 'the value of another key');
    },
  },
  {
    name: 'inside [ ] stand the terms, æ, ø and å included',
    async run() {
      const editor = await open('socialpaedagogisk-stoette.kvast');
      await replace(editor, '- [særlige sociale problemer]', '- [sær]');
      await offers(editor.document, placeOf(editor.document, '- [sær'), ['særlige sociale problemer']);
    },
  },
  {
    name: 'after efter: stand the provisions',
    async run() {
      const editor = await open('socialpaedagogisk-stoette.kvast');
      await replace(editor, '  efter: serviceloven § 83', '  efter: ');
      await offers(editor.document, placeOf(editor.document, '  efter: '), [
        'serviceloven § 82 b',
        'serviceloven § 85',
      ]);
    },
  },
];
