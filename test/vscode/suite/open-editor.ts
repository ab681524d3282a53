import * as vscode from 'vscode';
import type { KvastApi } from '../../../packages/vscode/src/extension.ts';
import { waitUntil } from './check.ts';

const EXTENSION = 'kvast.kvast-vscode';

/** The extension under test, started. */
export async function startedExtension(): Promise<vscode.Extension<KvastApi>> {
  const extension = vscode.extensions.getExtension<KvastApi>(EXTENSION);
  if (!extension) throw new Error(`${EXTENSION} is not there`);
  await extension.activate();
  return extension;
}

/** Opens a file of the workspace as it stands on disk, and shows it. */
export async function open(file: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file));
  const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  await waitUntil(`${file} to be as saved`, () => !document.isDirty);
  return editor;
}

/** The place `after` characters into the first occurrence of `text`, by default at its end. */
export function placeOf(document: vscode.TextDocument, text: string, after = text.length): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`"${text}" is not in ${document.uri.path}`);
  return document.positionAt(offset + after);
}

/** Replaces the first occurrence of `text`, as typing would: the file is not saved. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  const range = new vscode.Range(placeOf(editor.document, text, 0), placeOf(editor.document, text));
  if (!(await editor.edit((edit) => edit.replace(range, by)))) throw new Error('the edit was refused');
}

/** Which finding is looked for: in its message, in any case; how the line begins where it stands; how severe it is. */
interface Sought {
  readonly words: readonly string[];
  readonly line?: string;
  readonly severity?: vscode.DiagnosticSeverity;
}

/** Waits for a diagnostic as sought. */
export function finding(document: vscode.TextDocument, sought: Sought): Promise<vscode.Diagnostic> {
  return waitUntil(
    `a finding with ${JSON.stringify(sought)}`,
    () => vscode.languages.getDiagnostics(document.uri).find((diagnostic) => fits(document, diagnostic, sought)),
    () => messages(document),
  );
}

/** Waits until there is no diagnostic as sought. */
export async function noFinding(document: vscode.TextDocument, sought: Sought): Promise<void> {
  await waitUntil(
    `no finding with ${JSON.stringify(sought)}`,
    () => !vscode.languages.getDiagnostics(document.uri).some((diagnostic) => fits(document, diagnostic, sought)),
    () => messages(document),
  );
}

function fits(
  document: vscode.TextDocument,
  { message, range, severity }: vscode.Diagnostic,
  { words, line = '', severity: wanted = severity }: Sought,
): boolean {
  const lower = message.toLowerCase();
  const stands = document.lineAt(range.start.line).text.startsWith(line);
  return stands && severity === wanted && words.every((word) => lower.includes(word.toLowerCase()));
}

function messages(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ message, range, severity }) => `${range.start.line + 1}, severity ${severity}: ${message}`);
}

/** Waits for a quick fix at `range` whose title contains `words`, carries it out, and returns its title. */
export async function applyFix(document: vscode.TextDocument, range: vscode.Range, words: string): Promise<string> {
  const offered = () =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
  const fix = await waitUntil(
    `a quick fix with ${words}`,
    async () => (await offered()).find(({ title }) => title.toLowerCase().includes(words.toLowerCase())),
    async () => (await offered()).map(({ title }) => title),
  );
  if (fix.edit) await vscode.workspace.applyEdit(fix.edit);
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
  return fix.title;
}

/** The labels that completion offers at `place`. */
export async function completions(document: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Waits until completion at `place` offers every one of `labels`. */
export async function offers(
  document: vscode.TextDocument,
  place: vscode.Position,
  labels: string[],
): Promise<string[]> {
  return waitUntil(
    `completion to offer ${labels.join(', ')}`,
    async () => {
      const offered = await completions(document, place);
      return labels.every((label) => offered.includes(label)) && offered;
    },
    () => completions(document, place),
  );
}
