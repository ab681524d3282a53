import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Check, waitUntil } from './check.ts';
import { open, placeOf, replace } from './open-editor.ts';

/** From one file to the others: references, new names, search, and what stands between the lines. */
export const navigationChecks: readonly Check[] = [
  {
    name: 'references: which files rest on a provision',
    async run() {
      const { document } = await open('tidlig-stoette.kvast');
      const places = await asked<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        placeOf(document, 'efter serviceloven § 82 b', 20),
      );
      const files = new Set(places.map(({ uri }) => uri.path.replace(/.*\//, '')));
      assert(files.has('tidlig-stoette.kvast') && files.has('socialpaedagogisk-stoette.kvast'), [...files].join());
    },
  },
  {
    name: 'rename: a term gets its new name in every file, and one that comes with Kvast is refused in words',
    async run() {
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      const edit = await asked<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        placeOf(document, '[recovery', 5),
        'at komme sig',
      );
      const files = edit.entries().map(([uri]) => uri.path.replace(/.*\//, ''));
      assert.deepEqual(files.sort(), ['begreber.kvast', 'socialpaedagogisk-stoette.kvast']);
      await assert.rejects(
        async () =>
          vscode.commands.executeCommand(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            placeOf(document, '[nedsat psykisk funktionsevne', 5),
            'noget andet',
          ),
        /kommer med Kvast/,
      );
    },
  },
  {
    name: 'go to definition leads from a provision to a document that shows it and cannot be written in',
    async run() {
      const { document } = await open('tidlig-stoette.kvast');
      const place = placeOf(document, 'efter serviceloven § 82 b', 20);
      const [found] = await asked<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, place);
      assert.equal(found?.uri.scheme, 'kvast-lov');
      const law = await vscode.workspace.openTextDocument(found.uri);
      assert.match(law.getText(), /varighed: højst 6 måneder/);
      assert.equal(law.languageId, 'lov');
      assert.equal(vscode.workspace.fs.isWritableFileSystem('kvast-lov') ?? false, false);
    },
  },
  {
    name: 'search among all symbols finds "socialpædagogisk" from "social pæd"',
    async run() {
      await open('tidlig-stoette.kvast');
      const found = await asked<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'social pæd');
      assert(found.some(({ name }) => name === 'Socialpædagogisk støtte'));
    },
  },
  {
    name: 'a selection grows, a provision links to the law, and words have colours of their own',
    async run() {
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      const [selection] = await asked<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
        placeOf(document, '[recovery', 5),
      ]);
      assert.equal(document.getText(selection?.range), 'recovery');
      assert.equal(document.getText(selection?.parent?.range), '[recovery]');
      const links = await asked<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      assert(links.some(({ target }) => target?.scheme === 'https'));
      const tokens = await asked<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
      assert(tokens.data.length >= 5);
    },
  },
  {
    name: 'the law stands behind a duration, and a setting takes it away',
    async run() {
      const editor = await open('tidlig-stoette.kvast');
      const { document } = editor;
      await replace(editor, 'varighed: op til 6 måneder', 'varighed: højst 12 måneder');
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = () =>
        vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
      await waitUntil('the law behind 12 months', async () =>
        (await hints()).some(({ label }) => String(label).includes('loven: højst 6 måneder')),
      );
      const settings = vscode.workspace.getConfiguration('kvast');
      await settings.update('graenser', false, vscode.ConfigurationTarget.Workspace);
      try {
        await waitUntil('no hints', async () => (await hints()).length === 0);
      } finally {
        await settings.update('graenser', undefined, vscode.ConfigurationTarget.Workspace);
      }
    },
  },
  {
    name: 'above a standard stand its text, its findings and who refers to it, and the last opens the list',
    async run() {
      const { document } = await open('socialpaedagogisk-stoette.kvast');
      const lenses = () =>
        vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
      const titles = await waitUntil('lenses', async () => {
        const found = (await lenses()).map(({ command }) => command?.title ?? '');
        return found.some((title) => /fund$/.test(title)) && found;
      });
      assert(titles.includes('Vis borgertekst'), titles.join(', '));
      const commands = await vscode.commands.getCommands(true);
      for (const { command } of await lenses()) assert(command && commands.includes(command.command), command?.command);
    },
  },
  {
    name: 'all that is safe is mended when the file is saved, where the writer asks for it',
    async run() {
      const settings = vscode.workspace.getConfiguration('editor', { languageId: 'kvast' });
      const actions = { 'source.fixAll.kvast': 'explicit' };
      await settings.update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Workspace, true);
      const folder = vscode.workspace.workspaceFolders?.[0];
      assert(folder);
      const uri = vscode.Uri.joinPath(folder.uri, 'retted.kvast');
      await vscode.workspace.fs.writeFile(uri, new Uint8Array());
      try {
        const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
        const text = '# Begreber "Prøve"\n\n## [prøve]\nforklarig: Et forsøg.\n';
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
        await waitUntil('the slip to be found', () => vscode.languages.getDiagnostics(uri).length > 0);
        await editor.document.save();
        await waitUntil(
          'the slip to be mended on disk',
          async () =>
            new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).includes('forklaring: Et forsøg.'),
          () => editor.document.getText(),
        );
      } finally {
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
        await vscode.workspace.fs.delete(uri);
        await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace, true);
      }
    },
  },
];

/** What the editor answers; waits until there is something. */
function asked<T extends object>(command: string, ...parameters: unknown[]): Promise<T> {
  return waitUntil(command, async () => {
    const answer = await vscode.commands.executeCommand<T | undefined>(command, ...parameters);
    return answer && (!Array.isArray(answer) || answer.length > 0) ? answer : undefined;
  });
}
