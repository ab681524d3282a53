import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Located } from '@kvast/model/source';
import type { Position } from 'vscode-languageserver-types';
import { contains } from './editor-context.ts';

/** What the model knows about a place: references to law, names of terms, names of standards, ids of rules. */
export type Spot =
  | (Located & { readonly kind: 'provision'; readonly provisions: readonly ProvisionRef[] })
  | (Located & { readonly kind: 'term'; readonly term: string })
  | (Located & { readonly kind: 'name'; readonly name: string })
  | (Located & { readonly kind: 'rule'; readonly rule: string });

/** Everything in the model that stands at the position, the smallest first. Models are plain JSON, so this needs no list of types. */
export function spotsAt(model: unknown, position: Position): Spot[] {
  const spots: Spot[] = [];
  visit(model, (node) => {
    if (!contains(node.range, position)) return;
    if (isProvisionRef(node)) {
      const same = spots.find((spot) => spot.kind === 'provision' && sameRange(spot, node));
      if (same?.kind === 'provision') spots[spots.indexOf(same)] = { ...same, provisions: [...same.provisions, node] };
      else spots.push({ kind: 'provision', provisions: [node], range: node.range });
      return;
    }
    const record = node as Located & Record<string, unknown>;
    if (typeof record.rule === 'string' && record.ruleRange) {
      const range = record.ruleRange as Located['range'];
      if (contains(range, position)) spots.push({ kind: 'rule', rule: record.rule, range });
    } else if (typeof record.codeList === 'string' && record.codeListRange) {
      const range = record.codeListRange as Located['range'];
      if (contains(range, position)) spots.push({ kind: 'name', name: record.codeList, range });
    } else if (typeof record.term === 'string') spots.push({ kind: 'term', term: record.term, range: node.range });
    else if (typeof record.standard === 'string')
      spots.push({ kind: 'name', name: record.standard, range: node.range });
    else if (record.nameRange && typeof record.name === 'string') {
      spots.push({ kind: 'term', term: record.name, range: node.range });
    } else if (typeof record.text === 'string') spots.push({ kind: 'term', term: record.text, range: node.range });
    else if (Array.isArray(record.provisions) && typeof record.name === 'string') {
      spots.push({ kind: 'name', name: record.name, range: node.range });
    }
  });
  return spots.sort((a, b) => width(a) - width(b));
}

/** Every reference to law in the model, in the order of the model. */
export function provisionsIn(model: unknown): ProvisionRef[] {
  const found: ProvisionRef[] = [];
  visit(model, (node) => {
    if (isProvisionRef(node)) found.push(node);
  });
  return found;
}

/** Calls `seen` for each object that has a place, from the outside in. */
function visit(value: unknown, seen: (node: Located) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, seen);
  else if (typeof value === 'object' && value !== null) {
    if ('range' in value) seen(value as Located);
    for (const [key, each] of Object.entries(value)) if (!/[rR]ange$/.test(key)) visit(each, seen);
  }
}

function isProvisionRef(node: Located): node is ProvisionRef {
  return 'section' in node && 'law' in node && 'lawKnown' in node;
}

function sameRange(a: Located, b: Located): boolean {
  return a.range.start.line === b.range.start.line && a.range.start.column === b.range.start.column;
}

function width({ range }: Located): number {
  return (range.end.line - range.start.line) * 10_000 + range.end.column - range.start.column;
}
