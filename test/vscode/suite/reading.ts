import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Check } from './check.ts';
import { waitUntil } from './check.ts';
import { open, placeOf } from './open-editor.ts';

/** Hover, definition, outline and folding: what helps a reader. */
export const readingChecks: readonly Check[] = [
  {
    name: 'hover over a provision shows its limit, its source and a link',
    async run() {
      const { document } = await open('tidlig-stoette.kvast');
      const hover = await hoverText(document, placeOf(document, 'efter serviceloven § 82 b', 20));
      assert.match(hover, /§ 82 b/);
      assert.match(hover, /6 måneder/);
      assert.match(hover, /stk\. 1/);
      assert.match(hover, /https:\/\//);
    },
  },
  {
    name: 'hover over a term shows its explanation',
    async run() {
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      assert.match(await hoverText(document, placeOf(document, '[psykoedukation', 5)), /Undervisning/);
    },
  },
  {
    name: 'go to definition leads from a term to the file of terms',
    async run() {
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      const found = () =>
        vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          placeOf(document, '[recovery', 5),
        );
      const [first] = await waitUntil('a definition', async () => {
        const places = await found();
        return places.length > 0 && places;
      });
      assert(first);
      const [uri, range] = 'targetUri' in first ? [first.targetUri, first.targetRange] : [first.uri, first.range];
      assert.match(uri.path, /begreber\.kvast$/);
      const terms = await vscode.workspace.openTextDocument(uri);
      assert.equal(terms.lineAt(range.start.line).text, '## [recovery]');
    },
  },
  {
    name: 'the outline has the standard, its sections and its services',
    async run() {
      const { document } = await open('tidlig-stoette.kvast');
      const names = await waitUntil('an outline', async () => {
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        return symbols?.length ? allNames(symbols) : undefined;
      });
      for (const part of ['Tidlig støtte', 'Målgruppe', 'Gruppeforløb', 'Økonomi']) {
        assert(
          names.some((name) => name.includes(part)),
          `${part} is not in the outline: ${names.join(', ')}`,
        );
      }
    },
  },
  {
    name: 'a section folds from its heading to its last line',
    async run() {
      const { document } = await open('tidlig-stoette.kvast');
      const start = placeOf(document, '## Uden for målgruppen').line;
      const folds = await waitUntil('folding ranges', async () => {
        const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        );
        return ranges?.some((range) => range.start === start) && ranges;
      });
      const fold = folds.find((range) => range.start === start);
      assert.match(document.lineAt(fold?.end ?? 0).text, /§ 167|^$/);
    },
  },
];

async function hoverText(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  return waitUntil('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
  });
}

function allNames(symbols: readonly vscode.DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, detail, children }) => [`${name} ${detail}`, ...allNames(children)]);
}
