import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Check, waitUntil } from './check.ts';
import { finding, noFinding, open, startedExtension } from './open-editor.ts';

const BEFORE_THE_LAW = '2017-07-01';
const notYet = { words: ['§ 82 b', 'træder først i kraft den 1. januar 2018'] };

/** The day that everything is shown for, as other extensions see it. What is clicked stands in editor/person-law-date.ts. */
export const lawDateChecks: readonly Check[] = [
  {
    name: 'another law date changes findings and citizen text together, and no setting',
    async run() {
      const { exports } = await startedExtension();
      const { document } = await open('tidlig-stoette.kvast');
      await noFinding(document, notYet);
      await vscode.commands.executeCommand('kvast.visBorgertekst');
      const shows = (words: string) => exports.shownCitizenText()?.html.includes(words) ?? false;
      await waitUntil('a text under the law of today', () => shows('Kan du søge om anden hjælp?'));
      await exports.showLawOn(BEFORE_THE_LAW);
      assert.equal(exports.lawDate(), BEFORE_THE_LAW);
      await finding(document, notYet);
      await waitUntil('a text under the law of that day', () => !shows('Kan du søge om anden hjælp?'));
      assert.equal(vscode.workspace.getConfiguration('kvast').get('lovdato'), '');
      await vscode.commands.executeCommand('kvast.lovdatoIDag');
      await noFinding(document, notYet);
      await waitUntil('a text under the law of today again', () => shows('Kan du søge om anden hjælp?'));
      await vscode.window.tabGroups.close(
        vscode.window.tabGroups.all.flatMap(({ tabs }) =>
          tabs.filter(({ input }) => input instanceof vscode.TabInputWebview),
        ),
      );
    },
  },
];
