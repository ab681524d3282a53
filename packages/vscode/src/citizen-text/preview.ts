import { CitizenText, type CitizenTextParams, type CitizenTextResult } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { dayInWords } from '../law-date/day.ts';
import type { LawDate } from '../law-date/law-date.ts';
import { chosenLanguage } from '../messages.ts';
import type { ServerLink } from '../server-link.ts';
import { previewPage } from './page.ts';
import { previewTexts } from './texts.ts';

/** How long typing must rest before a new text is asked for, in milliseconds. */
const TYPING_PAUSE = 150;
/** Where the choices of the workspace are kept. */
const KEPT_IN = 'kvast.borgertekst';
const PANEL = 'kvast.borgertekst';

/** What the page remembers for the next start. */
interface Kept {
  readonly uri?: string;
}

/** A citizen text that the preview has put on the screen. */
export interface ShownText {
  readonly uri: string;
  /** Version of the text document that it was written from. */
  readonly version: number;
  readonly html: string;
}

/** How the user wants the text; the standard's own voice where none is chosen. */
type Choices = Pick<CitizenTextParams, 'form' | 'easy'>;

type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'shown'; readonly number: number }
  | ({ readonly kind: 'choose' } & Choices)
  | { readonly kind: 'open'; readonly line: number };

/** "Vis borgertekst": a view beside the editor with the text of the standard being edited, following the typing and the cursor. */
export class CitizenTextPreview implements vscode.Disposable {
  readonly #server: ServerLink;
  readonly #lawDate: LawDate;
  readonly #extension: vscode.Uri;
  readonly #memory: vscode.Memento;
  readonly #subscriptions: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  /** Whether the page of the panel listens; it is loaded anew each time its tab comes to the front. */
  #ready = false;
  #document: vscode.TextDocument | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #requests = 0;
  #sent: (ShownText & { document: vscode.TextDocument; number: number }) | undefined;
  #shown: ShownText | undefined;

  constructor(server: ServerLink, lawDate: LawDate, extension: vscode.Uri, memory: vscode.Memento) {
    this.#server = server;
    this.#lawDate = lawDate;
    this.#extension = extension;
    this.#memory = memory;
    this.#subscriptions = [
      // Terms and contacts live in other files of the municipality, so a change in any of them may change the text.
      vscode.workspace.onDidChangeTextDocument(({ document }) => document.languageId === 'kvast' && this.#soon()),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#mark(textEditor)),
      lawDate.onDidChange(() => this.#soon()),
      server.onDidChange(() => this.#soon()),
      vscode.commands.registerCommand('kvast.visBorgertekst', () => this.open()),
      // The editor was closed with the view open, and puts it where it stood.
      vscode.window.registerWebviewPanelSerializer(PANEL, {
        deserializeWebviewPanel: (panel, kept: Kept | undefined) => this.#restore(panel, kept),
      }),
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
      void vscode.window.showInformationMessage(previewTexts[chosenLanguage()].openAStandardFirst);
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

  get #choices(): Choices {
    return this.#memory.get<Choices>(KEPT_IN) ?? {};
  }

  #createPanel(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      PANEL,
      previewTexts[chosenLanguage()].title,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
    this.#fill(panel);
    return panel;
  }

  async #restore(panel: vscode.WebviewPanel, kept: Kept | undefined): Promise<void> {
    // Somebody was faster, or the standard is gone.
    const uri = this.#panel || !kept?.uri ? undefined : vscode.Uri.parse(kept.uri);
    const document = uri && (await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined));
    if (!document || this.#panel) return panel.dispose();
    this.#panel = panel;
    this.#document = document;
    this.#fill(panel);
  }

  #fill(panel: vscode.WebviewPanel): void {
    const language = chosenLanguage();
    const { title, waiting } = previewTexts[language];
    const media = vscode.Uri.joinPath(this.#extension, 'media');
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.webview.onDidReceiveMessage((answer: FromPage) => this.#hear(panel, answer));
    panel.onDidDispose(() => {
      if (panel !== this.#panel) return;
      this.#panel = undefined;
      this.#ready = false;
      this.#document = undefined;
      this.#sent = undefined;
      this.#shown = undefined;
    });
    const address = (name: string) => panel.webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
    panel.webview.html = previewPage({
      nonce: crypto.randomUUID(),
      script: address('preview.js'),
      style: address('preview.css'),
      source: panel.webview.cspSource,
      language,
      title,
      waiting,
    });
  }

  #hear(panel: vscode.WebviewPanel, answer: FromPage): void {
    if (panel !== this.#panel) return;
    switch (answer.kind) {
      case 'ready':
        // An empty page gets the text that belongs in it.
        this.#ready = true;
        this.#sent = undefined;
        void this.#refresh();
        break;
      case 'shown':
        if (answer.number === this.#sent?.number) this.#shown = this.#sent;
        break;
      case 'choose':
        void this.#memory.update(KEPT_IN, { form: answer.form, easy: answer.easy } satisfies Choices);
        void this.#refresh();
        break;
      case 'open':
        void this.#openLine(answer.line);
    }
  }

  /** The line that a sentence comes from, in the editor that has the standard already. */
  async #openLine(line: number): Promise<void> {
    const document = this.#document;
    if (!document) return;
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    const elsewhere = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== this.#panel?.viewColumn);
    const viewColumn = editor?.viewColumn ?? elsewhere?.viewColumn ?? vscode.ViewColumn.Beside;
    const { range } = document.lineAt(Math.min(line, document.lineCount) - 1);
    await vscode.window.showTextDocument(document, {
      viewColumn,
      selection: new vscode.Range(range.start, range.start),
    });
  }

  /** The view shows the standard that the user is in. */
  #follow(editor: vscode.TextEditor): void {
    if (!this.#panel || editor.document.languageId !== 'kvast' || editor.document === this.#document) return;
    this.#document = editor.document;
    void this.#refresh();
    this.#mark(editor);
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
    const params: CitizenTextParams = { uri, ...this.#choices };
    const text = await this.#server.ask<CitizenTextResult>(CitizenText.method, params);
    // A newer text is being written, another standard is shown, or the view is closed: this answer is of no use.
    if (!this.#panel || number !== this.#requests || document !== this.#document || version !== document.version)
      return;
    const language = chosenLanguage();
    const texts = previewTexts[language];
    if (!text) {
      // The last whole text stays on the screen while the file is broken, and while files of another kind are edited.
      if (this.#sent?.document === document) this.#post({ kind: 'note', text: texts.outdated });
      else this.#document = this.#sent?.document ?? document;
      return;
    }
    this.#panel.title = `${texts.title}: ${text.title}`;
    this.#sent = { document, uri, version, html: text.html, number };
    const day = dayInWords(this.#lawDate.date, language);
    this.#post({ kind: 'text', text, uri, number, choices: this.#choices, day, texts, language });
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    if (editor) this.#mark(editor);
  }

  /** What the cursor's line has become is marked in the text. */
  #mark(editor: vscode.TextEditor): void {
    const { document, selection } = editor;
    if (document !== this.#document) return;
    const { line } = selection.active;
    let heading = line;
    while (heading > 0 && !document.lineAt(heading).text.startsWith('#')) heading--;
    this.#post({ kind: 'line', line: line + 1, from: heading + 1 });
  }

  #post(what: { readonly kind: 'text' | 'note' | 'line'; readonly [part: string]: unknown }): void {
    void this.#panel?.webview.postMessage(what);
  }
}
