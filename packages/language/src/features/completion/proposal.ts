import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  type Position,
  type Range,
} from 'vscode-languageserver-types';

/** One thing that can be written, before it is known what it replaces. */
export interface Proposal {
  readonly label: string;
  readonly insert?: string;
  readonly snippet?: boolean;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly documentation?: string;
  /** Other words that find it. */
  readonly alsoFoundBy?: readonly string[];
}

/** What a proposal replaces, and the name that it was found by. */
export interface Match {
  readonly typed: string;
  readonly name: string;
}

/** A place in a snippet where the editor stops for the writer. */
export function hole(number: number, hint: string): string {
  return ['$', '{', number, ':', literal(hint), '}'].join('');
}

/** Words in a snippet that mean nothing to the editor. */
export function literal(words: string): string {
  return words.replace(/[$}\\]/g, '\\$&');
}

/**
 * The longest end of what is typed that the proposal continues: after "modtager hjælp efter ser" it is "ser".
 * A word inside a name of several words is enough to find it. @returns undefined where nothing fits
 */
export function matchedPart(typed: string, proposal: Proposal): Match | undefined {
  const names = [proposal.label, ...(proposal.alsoFoundBy ?? [])];
  const words = typed.split(/(?<=[\s,(])(?=\S)/);
  for (let from = 0; from < words.length; from++) {
    const end = words.slice(from).join('');
    const wanted = plain(end);
    const name = wanted === '' ? undefined : names.find((each) => ` ${plain(each)}`.includes(` ${wanted}`));
    if (name !== undefined) return { typed: end, name };
  }
  return typed === '' || /[\s,(]$/.test(typed) ? { typed: '', name: proposal.label } : undefined;
}

/** "ét" and "et" find each other, as do capitals. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('é', 'e').replace(/\s+/g, ' ');
}

/** The proposal as the editor wants it. @param order its place in the list, from 0 */
export function item(proposal: Proposal, matched: Match, position: Position, order: number): CompletionItem {
  const start = { line: position.line, character: position.character - matched.typed.length };
  const range: Range = { start, end: position };
  return {
    label: proposal.label,
    kind: proposal.kind,
    detail: proposal.detail,
    documentation:
      proposal.documentation === undefined ? undefined : { kind: 'markdown', value: proposal.documentation },
    // The editor filters again by this; what was found by another word must not be thrown away.
    filterText: matched.name,
    sortText: String(order).padStart(4, '0'),
    insertTextFormat: proposal.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: proposal.insert ?? proposal.label },
  };
}
