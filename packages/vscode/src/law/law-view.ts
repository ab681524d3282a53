import { type LawEntry, type LawIndex, LawIndexOf, type ProvisionReport, ProvisionText } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { chosenLanguage } from '../messages.ts';
import type { ServerLink } from '../server-link.ts';
import { lawTexts } from './texts.ts';

type Law = LawIndex['laws'][number];
type Clause = ProvisionReport['clauses'][number];
type Node =
  | { readonly kind: 'law'; readonly law: Law }
  | { readonly kind: 'provision'; readonly entry: LawEntry; readonly law: Law }
  | { readonly kind: 'clause'; readonly clause: Clause }
  | { readonly kind: 'words'; readonly words: string; readonly link?: string };

/** The catalogue of law as it is on the law date: laws, their provisions, and what each of them says with its source. */
export class LawView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #server: ServerLink;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node>;
  readonly #subscriptions: vscode.Disposable[];
  #shownFor = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: ServerLink, lawDate: { readonly date: string }) {
    this.#server = server;
    this.#view = vscode.window.createTreeView('kvast.lov', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#changed,
      this.#view,
      server.onDidChange(() => {
        // The law changes with the day and with the law files of the folder, and not with each key that is pressed.
        const now = `${lawDate.date} ${chosenLanguage()}`;
        if (now === this.#shownFor && vscode.window.activeTextEditor?.document.languageId !== 'lov') return;
        this.#shownFor = now;
        this.#changed.fire();
      }),
      vscode.commands.registerCommand('kvast.soegILoven', () => this.#search()),
    ];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return (await this.#laws()).map((law) => ({ kind: 'law', law }));
    if (node.kind === 'law') return node.law.provisions.map((entry) => ({ kind: 'provision', entry, law: node.law }));
    return node.kind === 'provision' ? this.#said(node.entry.id) : [];
  }

  /** So that a provision that was searched for can be shown. */
  getParent(node: Node): Node | undefined {
    return node.kind === 'provision' ? { kind: 'law', law: node.law } : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed } = vscode.TreeItemCollapsibleState;
    const texts = lawTexts[chosenLanguage()];
    switch (node.kind) {
      case 'law': {
        const item = new vscode.TreeItem(node.law.id, Collapsed);
        item.id = node.law.id;
        item.description = node.law.title;
        item.iconPath = new vscode.ThemeIcon('law');
        return item;
      }
      case 'provision': {
        const { id, section, title, status } = node.entry;
        const item = new vscode.TreeItem(`§ ${section}`, Collapsed);
        item.id = id;
        item.description = status === 'inForce' ? title : `${title} · ${texts[status]}`;
        item.tooltip = `${id}: ${item.description}`;
        return item;
      }
      case 'clause':
        return clauseItem(node.clause);
      case 'words': {
        const item = new vscode.TreeItem(node.words);
        item.tooltip = node.words;
        if (node.link) {
          item.iconPath = new vscode.ThemeIcon('link-external');
          item.command = { command: 'vscode.open', title: node.words, arguments: [vscode.Uri.parse(node.link)] };
        }
        return item;
      }
    }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #laws(): Promise<readonly Law[]> {
    this.#view.title = lawTexts[chosenLanguage()].title;
    const index = await this.#server.ask<LawIndex>(LawIndexOf.method);
    return index?.laws.filter(({ provisions }) => provisions.length > 0) ?? [];
  }

  async #said(provision: string): Promise<Node[]> {
    const texts = lawTexts[chosenLanguage()];
    const report = await this.#server.ask<ProvisionReport>(ProvisionText.method, { provision });
    if (!report) return [{ kind: 'words', words: texts.nothing }];
    const { clauses, replacedBy, notes, link } = report;
    const nodes: Node[] = [
      ...(replacedBy ? [{ kind: 'words', words: texts.replacedBy(replacedBy) } as const] : []),
      ...clauses.map((clause) => ({ kind: 'clause', clause }) as const),
      ...notes.map((words) => ({ kind: 'words', words }) as const),
      ...(link ? [{ kind: 'words', words: texts.link, link } as const] : []),
    ];
    return nodes.length > 0 ? nodes : [{ kind: 'words', words: texts.nothing }];
  }

  async #search(): Promise<void> {
    const texts = lawTexts[chosenLanguage()];
    const items = (await this.#laws()).flatMap((law) =>
      law.provisions.map((entry) => ({ label: entry.id, description: entry.title, law, entry })),
    );
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: texts.search, matchOnDescription: true });
    if (!chosen) return;
    const node: Node = { kind: 'provision', entry: chosen.entry, law: chosen.law };
    await this.#view.reveal(node, { select: true, focus: true, expand: true });
  }
}

function clauseItem({ about, says, onlyWhen, when, source, strengthName, doubt }: Clause): vscode.TreeItem {
  const texts = lawTexts[chosenLanguage()];
  const item = new vscode.TreeItem(`${about}: ${says}`);
  const state = when === 'now' ? undefined : texts[when];
  const authority = [state, source, strengthName, doubt].filter(Boolean).join(' · ');
  item.description = authority;
  item.tooltip = [item.label, onlyWhen && texts.onlyWhen(onlyWhen), authority].filter(Boolean).join('\n\n');
  item.iconPath = new vscode.ThemeIcon(when === 'now' ? 'circle-filled' : 'circle-outline');
  return item;
}
