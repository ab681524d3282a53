import * as vscode from 'vscode';

/** As the language server names places: `uri` and lines from 0. */
interface Place {
  readonly uri: string;
  readonly range: { readonly start: vscode.Position; readonly end: vscode.Position };
}

/** What the lenses above headings do beside showing the citizen text. Nobody else needs these commands. */
export function lensCommands(): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('kvast.visFund', () =>
      vscode.commands.executeCommand('workbench.actions.view.problems'),
    ),
    vscode.commands.registerCommand(
      'kvast.visHenvisninger',
      (uri: string, at: vscode.Position, places: readonly Place[]) =>
        vscode.commands.executeCommand(
          'editor.action.showReferences',
          vscode.Uri.parse(uri),
          new vscode.Position(at.line, at.character),
          places.map(({ uri: file, range: { start, end } }) => {
            const range = new vscode.Range(start.line, start.character, end.line, end.character);
            return new vscode.Location(vscode.Uri.parse(file), range);
          }),
        ),
    ),
  ];
}
