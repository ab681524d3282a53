import { CoverageOf, type MunicipalityCoverage } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { dayInWords } from '../law-date/day.ts';
import type { LawDate } from '../law-date/law-date.ts';
import { chosenLanguage } from '../messages.ts';
import { openAt } from '../open-at.ts';
import type { ServerLink } from '../server-link.ts';
import { coveragePage } from './page.ts';
import { coverageViewTexts } from './texts.ts';

/** How long the files must rest before a new picture is worth its seconds, in milliseconds. */
const REST = 800;

type Answer = { readonly kind: 'ready' } | { readonly kind: 'open'; readonly file: string; readonly line: number };

/** "Hvem er dækket?": a picture of the workspace, beside the editor, that follows the files and the law date. */
export class CoverageView implements vscode.Disposable {
  readonly #server: ServerLink;
  readonly #lawDate: LawDate;
  readonly #extension: vscode.Uri;
  readonly #subscriptions: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  #ready = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asking: vscode.CancellationTokenSource | undefined;
  #shown: readonly MunicipalityCoverage[] | undefined;

  constructor(server: ServerLink, lawDate: LawDate, extension: vscode.Uri) {
    this.#server = server;
    this.#lawDate = lawDate;
    this.#extension = extension;
    this.#subscriptions = [
      server.onDidChange(() => this.#soon()),
      vscode.commands.registerCommand('kvast.visDaekning', () => this.open()),
    ];
  }

  /** The pictures on the screen; undefined while there are none. */
  get shown(): readonly MunicipalityCoverage[] | undefined {
    return this.#shown;
  }

  open(): void {
    if (this.#panel) this.#panel.reveal();
    else this.#panel = this.#createPanel();
  }

  dispose(): void {
    clearTimeout(this.#rest);
    this.#asking?.cancel();
    this.#panel?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #createPanel(): vscode.WebviewPanel {
    const language = chosenLanguage();
    const texts = coverageViewTexts[language];
    const media = vscode.Uri.joinPath(this.#extension, 'media');
    const options = { enableScripts: true, localResourceRoots: [media], enableFindWidget: true };
    const panel = vscode.window.createWebviewPanel('kvast.daekning', texts.title, vscode.ViewColumn.Active, options);
    const address = (name: string) => panel.webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
    panel.webview.onDidReceiveMessage((answer: Answer) => {
      if (answer.kind === 'open') void this.#openBeside(answer.file, answer.line);
      else if (panel === this.#panel) {
        // The page is loaded anew each time its tab comes to the front.
        this.#ready = true;
        void this.#refresh();
      }
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
      this.#shown = undefined;
      this.#asking?.cancel();
    });
    panel.webview.html = coveragePage({
      nonce: crypto.randomUUID(),
      script: address('coverage.js'),
      style: address('coverage.css'),
      source: panel.webview.cspSource,
      language,
      title: texts.title,
      waiting: texts.waiting,
    });
    return panel;
  }

  /** The picture stays where it is, and the line stands beside it. */
  async #openBeside(file: string, line: number): Promise<void> {
    const { command, arguments: [uri, options] = [] } = openAt(file, line, '');
    const elsewhere = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== this.#panel?.viewColumn);
    const viewColumn = elsewhere?.viewColumn ?? vscode.ViewColumn.Beside;
    await vscode.commands.executeCommand(command, uri, { ...options, viewColumn });
  }

  #soon(): void {
    if (!this.#ready) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#refresh(), REST);
  }

  async #refresh(): Promise<void> {
    this.#asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    const pictures = await this.#server.ask<MunicipalityCoverage[]>(CoverageOf.method, {}, asking.token);
    if (!this.#panel || asking.token.isCancellationRequested) return;
    const language = chosenLanguage();
    const texts = coverageViewTexts[language];
    const day = dayInWords(this.#lawDate.date, language);
    this.#panel.title = texts.title;
    if (await this.#panel.webview.postMessage({ kind: 'pictures', pictures: pictures ?? null, texts, day, language }))
      this.#shown = pictures;
  }
}
