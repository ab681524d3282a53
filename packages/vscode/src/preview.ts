import { CitizenText, type CitizenTextParams, type CitizenTextResult } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { message } from './messages.ts';
import { previewPage } from './preview-page.ts';

/** How long typing must rest before a new text is asked for, in milliseconds. */
const TYPING_PAUSE = 150;

/** A citizen text that the preview has put on the screen. */
export interface ShownText {
  readonly uri: string;
  /** Version of the text document that it was written from. */
  readonly version: number;
  readonly html: string;
}

/** "Vis borgertekst": a view beside the editor with the text of the standard being edited, following the typing. */
export class CitizenTextPreview implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #extension: vscode.Uri;
  readonly #subscriptions: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  /** Whether the page of the panel listens; it is loaded anew each time its tab comes to the front. */
  #ready = false;
  #document: vscode.TextDocument | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #requests = 0;
  #sent: (ShownText & { document: vscode.TextDocument; number: number }) | undefined;
  #shown: ShownText | undefined;

  constructor(client: BaseLanguageClient, extension: vscode.Uri) {
    this.#client = client;
    this.#extension = extension;
    this.#subscriptions = [
      // Terms and contacts live in other files of the municipality, so a change in any of them may change the text.
      vscode.workspace.onDidChangeTextDocument(({ document }) => document.languageId === 'kvast' && this.#soon()),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#scroll(textEditor)),
    ];
  }

  /** The text on the screen, or undefined while there is none. */
  get shown(): ShownText | undefined {
    return this.#shown;
  }

  /** Opens the view beside the active editor, or brings it forward; says so when no standard is open. */
  open(): void {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'kvast') {
      void vscode.window.showInformationMessage(message('openAStandardFirst'));
      return;
    }
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#panel = this.#createPanel();
    this.#follow(editor);
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#panel?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #createPanel(): vscode.WebviewPanel {
    const media = vscode.Uri.joinPath(this.#extension, 'media');
    const panel = vscode.window.createWebviewPanel(
      'kvast.borgertekst',
      message('previewTitle'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [media], enableFindWidget: true },
    );
    panel.webview.onDidReceiveMessage((answer: { kind: 'ready' } | { kind: 'shown'; number: number }) => {
      if (answer.kind === 'ready') this.#fill(panel);
      else if (answer.number === this.#sent?.number) this.#shown = this.#sent;
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
      this.#document = undefined;
      this.#sent = undefined;
      this.#shown = undefined;
    });
    panel.webview.html = previewPage({
      nonce: crypto.randomUUID(),
      script: panel.webview.asWebviewUri(vscode.Uri.joinPath(media, 'preview.js')).toString(),
      waiting: message('waiting'),
    });
    return panel;
  }

  /** Gives an empty page the text that belongs in it. */
  #fill(panel: vscode.WebviewPanel): void {
    if (panel !== this.#panel) return;
    this.#ready = true;
    this.#sent = undefined;
    void this.#refresh();
  }

  /** The view shows the standard that the user is in. */
  #follow(editor: vscode.TextEditor): void {
    if (!this.#panel || editor.document.languageId !== 'kvast' || editor.document === this.#document) return;
    this.#document = editor.document;
    void this.#refresh();
    this.#scroll(editor);
  }

  /** Another text may be the right one now. */
  refreshSoon(): void {
    this.#soon();
  }

  #soon(): void {
    if (!this.#panel) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#refresh(), TYPING_PAUSE);
  }

  async #refresh(): Promise<void> {
    const document = this.#document;
    if (!this.#ready || !document) return;
    const { version } = document;
    const uri = document.uri.toString();
    const number = ++this.#requests;
    const text = await this.#ask(uri);
    // A newer text is being written, another standard is shown, or the view is closed: this answer is of no use.
    if (!this.#panel || number !== this.#requests || document !== this.#document || version !== document.version)
      return;
    if (!text) {
      // The last whole text stays on the screen while the file is broken, and while files of another kind are edited.
      if (this.#sent?.document === document) this.#post({ kind: 'note', text: message('outdated') });
      else this.#document = this.#sent?.document ?? document;
      return;
    }
    this.#panel.title = `${message('previewTitle')}: ${text.title}`;
    this.#sent = { document, uri, version, html: text.html, number };
    this.#post({ kind: 'text', html: text.html, number });
  }

  /** The text of the standard at `uri`, or null where it cannot be read now or the server fails. */
  async #ask(uri: string): Promise<CitizenTextResult> {
    try {
      const params: CitizenTextParams = { uri };
      return await this.#client.sendRequest(CitizenText.method, params);
    } catch (error) {
      this.#client.error('kvast/citizenText', error, false);
      return null;
    }
  }

  #scroll(editor: vscode.TextEditor): void {
    if (editor.document === this.#document) this.#post({ kind: 'line', line: editor.selection.active.line + 1 });
  }

  #post(
    what:
      | { kind: 'text'; html: string; number: number }
      | { kind: 'note'; text: string }
      | { kind: 'line'; line: number },
  ): void {
    void this.#panel?.webview.postMessage(what);
  }
}
