import { Standards, type StandardsOverview } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { chosenLanguage } from '../messages.ts';
import { openAt } from '../open-at.ts';
import type { ServerLink } from '../server-link.ts';
import { type Entry, type Group, groupsOf, type Order } from './groups.ts';
import { standardsTexts } from './texts.ts';

type Node =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'standard'; readonly entry: Entry; readonly parent: Node }
  | {
      readonly kind: 'service';
      readonly service: Entry['services'][number];
      readonly parent: Node & { kind: 'standard' };
    };

const MEMORY = 'kvast.standarder.orden';

/** The workspace's standards by provision, status or validity. */
export class StandardsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #server: ServerLink;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node>;
  readonly #subscriptions: vscode.Disposable[];
  #asked: Promise<StandardsOverview | undefined> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: ServerLink, memory: vscode.Memento) {
    this.#server = server;
    this.#memory = memory;
    this.#view = vscode.window.createTreeView('kvast.standarder', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#changed,
      this.#view,
      server.onDidChange(() => this.#renew()),
      vscode.commands.registerCommand('kvast.ordenStandarder', () => this.#chooseOrder()),
    ];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return (await this.groups()).map((group) => ({ kind: 'group', group }));
    if (node.kind === 'group') return node.group.entries.map((entry) => ({ kind: 'standard', entry, parent: node }));
    if (node.kind === 'standard')
      return node.entry.services.map((service) => ({ kind: 'service', service, parent: node }));
    return [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'group': {
        const item = new vscode.TreeItem(node.group.label, vscode.TreeItemCollapsibleState.Expanded);
        item.id = node.group.key || 'none';
        item.description = node.group.description;
        return item;
      }
      case 'standard': {
        const { key, label, description, file, line, services } = node.entry;
        const { Collapsed, None } = vscode.TreeItemCollapsibleState;
        const item = new vscode.TreeItem(label, services.length > 1 ? Collapsed : None);
        item.id = key;
        item.description = description;
        // The editor colours the name by what is found in the file, and counts it.
        item.resourceUri = vscode.Uri.parse(file);
        item.iconPath = vscode.ThemeIcon.File;
        item.command = openAt(file, line, label);
        item.contextValue = 'standard';
        return item;
      }
      case 'service': {
        const item = new vscode.TreeItem(node.service.label);
        item.description = node.service.description;
        item.iconPath = new vscode.ThemeIcon('symbol-interface');
        item.command = openAt(node.parent.entry.file, node.service.line, node.service.label);
        return item;
      }
    }
  }

  /** What the view shows now. */
  async groups(): Promise<readonly Group[]> {
    this.#view.title = standardsTexts[chosenLanguage()].title;
    this.#asked ??= this.#server.ask<StandardsOverview>(Standards.method);
    const overview = await this.#asked;
    return overview ? groupsOf(overview, this.#order, chosenLanguage()) : [];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  get #order(): Order {
    return this.#memory.get<Order>(MEMORY, 'provision');
  }

  #renew(): void {
    this.#asked = undefined;
    this.#changed.fire();
  }

  async #chooseOrder(): Promise<void> {
    const texts = standardsTexts[chosenLanguage()];
    const orders: readonly [order: Order, label: string][] = [
      ['provision', texts.byProvision],
      ['status', texts.byStatus],
      ['validity', texts.byValidity],
    ];
    const items = orders.map(([order, label]) => ({
      order,
      label,
      description: order === this.#order ? texts.nowUsed : '',
    }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: texts.chooseOrder });
    if (!chosen) return;
    await this.#memory.update(MEMORY, chosen.order);
    this.#changed.fire();
  }
}
