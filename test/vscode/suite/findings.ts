import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Check } from './check.ts';
import { applyFix, finding, noFinding, open, placeOf, replace } from './open-editor.ts';

const severity = vscode.DiagnosticSeverity.Error;

/** Findings while typing, and the quick fixes for them. */
export const findingChecks: readonly Check[] = [
  {
    name: 'the faulty standards show what is wrong with them, § 82 b included',
    async run() {
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      await finding(document, { words: ['§ 82 b', '6 måneder'], line: 'varighed: op mod 6 måneder' });
      await finding(document, { words: ['motiv', '§ 85'] });
      const early = await open('tidlig-stoette.kvast');
      await finding(early.document, { words: ['§ 82 d'], line: 'samarbejde med: frivillige' });
    },
  },
  {
    name: 'typing twelve months in a § 82 b service is an error, and its quick fix mends it',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      const { document } = editor;
      await replace(editor, 'varighed: op til 6 måneder', 'varighed: højst 12 måneder');
      const over = { words: ['§ 82 b', '6 måneder'], line: 'varighed:', severity };
      const { range } = await finding(document, over);
      await applyFix(document, range, '6 måneder');
      assert.match(document.lineAt(range.start.line).text, /^varighed: højst 6 måneder/);
      await noFinding(document, over);
    },
  },
  {
    name: 'a misspelt key asks "mente du" and its quick fix writes the right one',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      const { document } = editor;
      await replace(editor, 'egenbetaling: ingen', 'egenbetalign: ingen');
      const slip = { words: ['mente du', 'egenbetaling'] };
      const { range } = await finding(document, { ...slip, line: 'egenbetalign' });
      await applyFix(document, range, 'egenbetaling');
      placeOf(document, 'egenbetaling: ingen');
      await noFinding(document, slip);
    },
  },
  {
    name: 'a misspelt heading asks "mente du", loses nothing after it, and can be mended',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      const { document } = editor;
      await replace(editor, '## Økonomi', '## Økonmi');
      const slip = { words: ['mente du', 'Økonomi'] };
      const { range } = await finding(document, { ...slip, line: '## Økonmi' });
      await finding(document, { words: ['§ 82 d'], line: 'samarbejde med: frivillige' });
      await applyFix(document, range, 'Økonomi');
      placeOf(document, '## Økonomi\n');
      await noFinding(document, slip);
    },
  },
];
