import {
  NewStandard,
  NewStandardChoices,
  type NewStandardChoicesResult,
  type NewStandardRequest,
  type NewStandardResult,
} from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { dayInWords } from '../law-date/day.ts';
import { chosenLanguage } from '../messages.ts';
import type { ServerLink } from '../server-link.ts';
import { askDay, askProvision, askWords, type RefusedProvision } from './questions.ts';
import { type NewStandardTexts, newStandardTexts } from './texts.ts';

type Made = Extract<NewStandardResult, { text: string }>;

/**
 * "Ny standard": asks for a provision, a municipality, a name and a day, and writes a standard with the law filled in beside the others.
 * Nothing is written before the last answer, and no file is replaced.
 * @param date the day that is offered as the first one, `YYYY-MM-DD`
 * @param folder where it is to lie; the first folder of the workspace where it is left out
 */
export async function createNewStandard(server: ServerLink, date: string, folder?: vscode.Uri): Promise<void> {
  const language = chosenLanguage();
  const texts = newStandardTexts[language];
  const made = await answered(server, texts, date, dayInWords(date, language));
  if (made === 'noAnswer') void vscode.window.showErrorMessage(texts.noAnswer);
  if (!made || made === 'noAnswer') return;
  const document = await openNew(made, folder ?? vscode.workspace.workspaceFolders?.[0]?.uri, texts);
  if (!document) return;
  // It is to be written in, so the next file that is looked at must not take its place.
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const first = document.positionAt(Math.max(0, document.getText().indexOf('VÆLG')));
  const end = document.lineAt(first).range.end;
  editor.selection = new vscode.Selection(first, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const answer = await vscode.window.showInformationMessage(texts.made(made.choices), texts.show);
  if (answer) await vscode.commands.executeCommand('kvast.visBorgertekst');
}

/** The answers as a standard; undefined where somebody changed their mind. */
async function answered(
  server: ServerLink,
  texts: NewStandardTexts,
  date: string,
  day: string,
): Promise<Made | 'noAnswer' | undefined> {
  const choices = await server.ask<NewStandardChoicesResult>(NewStandardChoices.method, { date });
  if (!choices) return 'noAnswer';
  const [only = '', ...others] = choices.municipalities;
  for (let refused: RefusedProvision | undefined; ; ) {
    const provision = await askProvision(choices.provisions, refused, texts);
    if (provision === undefined) return undefined;
    // The provision's own title is offered as the name, and a provision that cannot be used is told at once.
    const ask = (more: Partial<NewStandardRequest>) =>
      server.ask<NewStandardResult>(NewStandard.method, { municipality: only, provision, date, ...more });
    const first = await ask({});
    if (!first) return 'noAnswer';
    if ('refused' in first) {
      refused = { provision, why: first.refused };
      continue;
    }
    const known = others.length === 0 ? only : '';
    const municipality = await askWords(2, texts.municipality, known, texts.noMunicipality, texts);
    const title = municipality && (await askWords(3, texts.name, first.title, texts.noName, texts));
    const from = title && (await askDay(day, texts));
    if (!from) return undefined;
    const made = await ask({ municipality, title, date: from });
    if (made && 'text' in made) return made;
    if (!made) return 'noAnswer';
    refused = { provision, why: made.refused };
  }
}

/** Without a folder the standard is a text that has no file yet. */
async function openNew(
  { text, name }: Made,
  folder: vscode.Uri | undefined,
  texts: NewStandardTexts,
): Promise<vscode.TextDocument | undefined> {
  if (!folder) return vscode.workspace.openTextDocument({ language: 'kvast', content: text });
  const file = await freeName(folder, name);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(text), overwrite: false });
  const written = await vscode.workspace.applyEdit(edit).then(
    (done) => done,
    () => false,
  );
  if (written) return vscode.workspace.openTextDocument(file);
  void vscode.window.showErrorMessage(texts.notWritten(vscode.workspace.asRelativePath(file)));
  return undefined;
}

/** `navn.kvast`, or `navn-2.kvast` where that is taken … */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const file = vscode.Uri.joinPath(folder, `${name}${number > 1 ? `-${number}` : ''}.kvast`);
    const isTaken = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (!isTaken) return file;
  }
}
