import { CompletionItemKind } from 'vscode-languageserver-types';
import type { EditorContext } from '../editor-context.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';
import { completionTexts } from './texts.ts';

/** Provisions that fit the last words typed: "82b", "§ 82", "socialpæd". */
export function provisions(context: EditorContext, typed: string): Proposal[] {
  const last = [...typed.matchAll(/(?<![^\s(])(?:efter|for|og|til|af)\s/gi)].at(-1);
  const after = last && typed.slice(last.index + last[0].length);
  const query = after === undefined || after.includes(',') ? typed : after;
  return context.law.search(query.trim()).map(({ id, title, inForce }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: inForce ? title : `${title} (${completionTexts[context.language].notInForce})`,
    documentation: context.law.describe(id),
    alsoFoundBy: query.trim() ? [query.trim()] : [],
  }));
}

/** Defined terms, in brackets where the writer has not opened one. */
export function termProposals(context: EditorContext, brackets: boolean): Proposal[] {
  return context.terms.names().map((name) => {
    const term = context.terms.resolve(name);
    return {
      label: brackets ? `[${name}]` : name,
      kind: CompletionItemKind.Constant,
      detail: term?.explanation?.text,
      alsoFoundBy: [name, ...(term?.synonyms.map(({ text }) => text) ?? [])],
    };
  });
}

/** What `[` begins: a term, and in prose a provision too. */
export function insideBrackets(context: EditorContext, place: Place, typed: string): Proposal[] {
  const closed = place.line.slice(place.before.length).startsWith(']');
  const prose = /^\s*>/.test(place.before) ? provisions(context, typed) : [];
  return [...termProposals(context, false), ...prose].map((proposal) => ({
    ...proposal,
    insert: `${proposal.label}${closed ? '' : ']'}`,
  }));
}

/** Standards and services by name, in the quotation marks that a condition wants around them. */
export function quotedNames(context: EditorContext, place: Place): Proposal[] {
  const closed = place.line.slice(place.before.length).startsWith('"');
  return [...new Set(context.named.map(({ name }) => name))].map((name) => ({
    label: `"${name}"`,
    insert: closed ? `"${name}` : `"${name}"`,
    kind: CompletionItemKind.Reference,
    alsoFoundBy: [name],
  }));
}
