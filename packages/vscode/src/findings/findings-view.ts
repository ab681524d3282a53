import { FindingsOf, type ListedFinding } from '@kvast/server/protocol';
import * as vscode from 'vscode';
import { chosenLanguage } from '../messages.ts';
import { openAt } from '../open-at.ts';
import type { ServerLink } from '../server-link.ts';
import { type FindingGroup, findingGroups, firstSentence } from './groups.ts';
import { findingsTexts } from './texts.ts';

type Node =
  | { readonly kind: 'group'; readonly group: FindingGroup }
  | { readonly kind: 'authority'; readonly authority: FindingGroup['authorities'][number]; readonly key: string }
  | { readonly kind: 'finding'; readonly finding: ListedFinding };

/** A colour and a shape for each, as the list of problems has. */
const ICONS = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
} as const;

/** Findings as a lawyer reads them: what is wrong, what to ask about, and what is advice, each under its authority. */
export class FindingsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #server: ServerLink;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node>;
  readonly #subscriptions: vscode.Disposable[];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: ServerLink) {
    this.#server = server;
    this.#view = vscode.window.createTreeView('kvast.fund', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [this.#changed, this.#view, server.onDidChange(() => this.#changed.fire())];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return (await this.groups()).map((group) => ({ kind: 'group', group }));
    if (node.kind === 'group') {
      const { severity, authorities } = node.group;
      return authorities.map((authority) => ({ kind: 'authority', authority, key: `${severity} ${authority.label}` }));
    }
    return node.kind === 'authority' ? node.authority.findings.map((finding) => ({ kind: 'finding', finding })) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    if (node.kind === 'group') {
      const { severity, label, means, count } = node.group;
      const item = new vscode.TreeItem(label, severity === 'info' ? Collapsed : Expanded);
      item.id = severity;
      item.description = String(count);
      item.tooltip = means;
      item.iconPath = ICONS[severity];
      return item;
    }
    if (node.kind === 'authority') {
      const item = new vscode.TreeItem(node.authority.label, Collapsed);
      item.id = node.key;
      item.description = String(node.authority.findings.length);
      return item;
    }
    return findingItem(node.finding);
  }

  /** What the view shows now. */
  async groups(): Promise<readonly FindingGroup[]> {
    const language = chosenLanguage();
    this.#view.title = findingsTexts[language].title;
    const groups = findingGroups((await this.#server.ask<ListedFinding[]>(FindingsOf.method)) ?? [], language);
    const errors = groups.find(({ severity }) => severity === 'error')?.count ?? 0;
    this.#view.badge = errors > 0 ? { value: errors, tooltip: findingsTexts[language].badge(errors) } : undefined;
    return groups;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function findingItem({ message, file, range, source, strength, rule }: ListedFinding): vscode.TreeItem {
  const texts = findingsTexts[chosenLanguage()];
  const item = new vscode.TreeItem(firstSentence(message));
  const place = texts.line(vscode.Uri.parse(file).path.split('/').at(-1) ?? file, range.start.line);
  const authority = [source, strength && texts.strength[strength]].filter(Boolean).join(' · ');
  item.description = place;
  item.tooltip = [message, authority, place, rule].filter(Boolean).join('\n\n');
  item.command = openAt(file, range.start.line, place);
  return item;
}
