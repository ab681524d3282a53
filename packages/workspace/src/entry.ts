import type { ParsedDocument } from '@kvast/language/parse';
import type { DocumentModel } from '@kvast/model/document';
import type { StandardFacts } from './standard-facts.ts';

/** One file as it was last set. Another text is another entry. */
export class Entry {
  /** What the text surely is; undefined where it must be parsed to know. */
  readonly kind: DocumentModel['kind'] | undefined;
  parsed: ParsedDocument | undefined;
  /** Of a standard, once somebody has asked for them or its model was released. */
  facts: StandardFacts | undefined;
  /** As it was set, or packed: one letter outside Western Europe, such as an arrow, makes JavaScript keep two bytes for each. */
  private kept: string | Uint8Array;

  constructor(text: string, kind: DocumentModel['kind'] | undefined) {
    this.kept = text;
    this.kind = kind;
  }

  get text(): string {
    return typeof this.kept === 'string' ? this.kept : decoder.decode(this.kept);
  }

  /** Takes the room that the text needs on a disk, for as long as hardly anybody asks for it. */
  pack(): void {
    // Half a character, which no file has but an editor may send, would not come back.
    if (typeof this.kept === 'string' && this.kept.isWellFormed()) this.kept = encoder.encode(this.kept);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
