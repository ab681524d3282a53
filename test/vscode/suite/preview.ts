import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { KvastApi } from '../../../packages/vscode/src/extension.ts';
import type { Check } from './check.ts';
import { waitUntil } from './check.ts';
import { open, placeOf, replace, startedExtension } from './open-editor.ts';

/** "Vis borgertekst": the citizen's text beside the editor. */
export const previewChecks: readonly Check[] = [
  {
    name: 'the preview opens beside the editor, which keeps the focus',
    async run() {
      const { exports } = await startedExtension();
      const { document } = await open('tidlig-stoette.kvast');
      await vscode.commands.executeCommand('kvast.visBorgertekst');
      const html = await shown(exports, document, 'Gruppeforløb');
      assert.match(html, /Rådgivningshuset/);
      assert.equal(vscode.window.activeTextEditor?.document, document);
      assert(vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Tidlig støtte'))));
    },
  },
  {
    name: 'the preview follows the typing',
    async run() {
      const { exports } = await startedExtension();
      const editor = await open('tidlig-stoette.kvast');
      await replace(editor, '> Forløbet er kun for dig.', '> Forløbet er kun for dig på Ærø.');
      await shown(exports, editor.document, 'på Ærø');
    },
  },
  {
    name: 'the preview follows to another standard and closes with its tab',
    async run() {
      const { exports } = await startedExtension();
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      await shown(exports, document, 'Afklaringsforløb');
      placeOf(document, 'Afklaringsforløb');
      const previews = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.filter(({ input }) => input instanceof vscode.TabInputWebview),
      );
      assert.equal(previews.length, 1);
      await vscode.window.tabGroups.close(previews);
      await waitUntil('the preview to be gone', () => exports.shownCitizenText() === undefined);
    },
  },
];

/** Waits until the preview shows a text of `document` as it stands now, with `words` in it. */
async function shown(api: KvastApi, document: vscode.TextDocument, words: string): Promise<string> {
  return waitUntil(
    `the preview to show ${words}`,
    () => {
      const text = api.shownCitizenText();
      const current = text?.uri === document.uri.toString() && text.version === document.version;
      return current && text.html.includes(words) && text.html;
    },
    () => api.shownCitizenText(),
  );
}
