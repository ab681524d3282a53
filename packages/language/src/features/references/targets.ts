import { provisionId } from '@kvast/model/provision-ref';
import type { Position } from 'vscode-languageserver-types';
import { readProvisions } from '../../provision-reader.ts';
import { contains, type EditorContext, lineAt } from '../editor-context.ts';
import { spotsAt } from '../model-at.ts';
import { contactNames, namesIn, termsIn } from './written-names.ts';

/** What can be referred to from other lines and files, by the name that it is known under. */
export type Target =
  | { readonly kind: 'provision'; readonly ids: readonly string[] }
  | { readonly kind: 'term'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'contact'; readonly name: string };

/** What stands at the position: a provision, a term, a standard or a service, a contact; undefined elsewhere. */
export function targetAt(context: EditorContext, position: Position): Target | undefined {
  const { text, parsed } = context;
  const provision = spotsAt(parsed.model, position).find((spot) => spot.kind === 'provision');
  if (provision?.kind === 'provision')
    return { kind: 'provision', ids: [...new Set(provision.provisions.map(provisionId))] };
  const defined = provisionDefinedAt(context, position);
  if (defined) return { kind: 'provision', ids: [defined] };
  const line = lineAt(text, position.line);
  const at = (name: { range: Parameters<typeof contains>[0] }) => contains(name.range, position);
  const term = termsIn(line, position.line + 1).find(at);
  if (term && !readProvisions(term.name, 0)) return { kind: 'term', name: term.name };
  const contact = contactNames(text, position.line, position.line).find(at);
  if (contact) return { kind: 'contact', name: contact.name };
  const name = namesIn(line, position.line + 1).find(at);
  const known = name && context.named.some((each) => sameName(each.name, name.name));
  return known ? { kind: 'name', name: name.name } : undefined;
}

/** The provision whose heading in a .lov file stands at the position. */
function provisionDefinedAt({ parsed: { model } }: EditorContext, { line }: Position): string | undefined {
  if (model?.kind !== 'law') return undefined;
  return model.provisions.find(({ range }) => range.start.line === line + 1)?.id;
}

export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
