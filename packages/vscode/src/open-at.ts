import * as vscode from 'vscode';

/** The command that opens a file with the cursor on a line. @param file a URI @param line from 1 */
export function openAt(file: string, line: number, title: string): vscode.Command {
  const place = new vscode.Position(Math.max(0, line - 1), 0);
  return {
    command: 'vscode.open',
    title,
    arguments: [vscode.Uri.parse(file), { selection: new vscode.Range(place, place) }],
  };
}
