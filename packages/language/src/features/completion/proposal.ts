import type { CompletionItemKind } from 'vscode-languageserver-types';

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

/** A place in a snippet where the editor stops for the writer. */
export function hole(number: number, hint: string): string {
  return ['$', '{', number, ':', hint, '}'].join('');
}
