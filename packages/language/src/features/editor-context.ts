import type { Service } from '@kvast/model/block';
import type { DocumentModel } from '@kvast/model/document';
import type { Limit } from '@kvast/model/limit';
import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import type { TermIndex } from '@kvast/model/term-index';
import type { Position, Range } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../parse.ts';
import type { Language } from '../texts/texts.ts';

/** What editor features may ask about the law, on the day that the editor is set to. */
export interface LawHelp {
  /** Provisions that a half-written reference may mean, best first. */
  search(query: string): readonly { readonly id: string; readonly title: string; readonly inForce: boolean }[];
  /** Markdown: what the provision says, source and strength. @param id `serviceloven § 82 b` */
  describe(id: string): string;
  /** The most that the law allows the help to last, and where it says so; undefined where it says nothing. */
  longest(id: string): { readonly limit: Limit; readonly source: string } | undefined;
  /** Address of the page where the provision can be read, where its source says one. */
  link(id: string): string | undefined;
  /** Has the provision force of law on the day? Undefined where the catalogue does not know it. */
  isInForce(id: string): boolean | undefined;
  /** Sections of a standard that rests on the provision. @param id `serviceloven § 82 b` */
  draft(id: string): readonly DraftedSection[];
}

/** What editor features may ask about the rules. */
export interface RuleHelp {
  /** Those whose findings can be suppressed. */
  readonly all: readonly { readonly id: string; readonly title: string }[];
  /** Markdown: what the rule looks at, why, and what to do; undefined where there is no such rule. */
  explain(id: string): string | undefined;
}

/** What a document is called, and what the things are called that it defines, with where they stand. */
export type DocumentNames =
  | (Pick<StandardModel, 'kind' | 'title' | 'range'> & {
      readonly services: readonly Pick<Service, 'name' | 'nameRange'>[];
    })
  | Exclude<DocumentModel, StandardModel>;

/** A document of the workspace as it stands in the editor. Most is worked out when it is asked for; the names are at hand. */
export interface KnownDocument {
  readonly file: string;
  readonly text: string;
  readonly names: DocumentNames | undefined;
  /** Ids of the provisions that it names: `serviceloven § 82 b`. */
  readonly provisions: ReadonlySet<string>;
  readonly model: DocumentModel | undefined;
  /** Does it belong to the same municipality as the document that is asked about? */
  readonly atHome: boolean;
}

/** A section as a new standard has it: the heading without `#`, and its lines. */
export interface DraftedSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a feature sees of the workspace: one document as it stands in the editor, and the names that others define. */
export interface EditorContext {
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedDocument;
  readonly terms: TermIndex;
  readonly law: LawHelp;
  readonly rules: RuleHelp;
  /** Titles of standards and services in the municipality, with where they stand. */
  readonly named: readonly NamedPlace[];
  /** Names from the municipality file. */
  readonly committees: readonly string[];
  readonly textBlocks: readonly NamedPlace[];
  readonly codeLists: readonly NamedPlace[];
  readonly municipalities: readonly string[];
  /** The day that the editor is set to, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
  /** Is the file one of the workspace's? Built-in terms have files too. */
  has(file: string): boolean;
  /** All documents of the workspace. */
  documents(): readonly KnownDocument[];
}

export interface NamedPlace {
  readonly name: string;
  readonly file: string;
  readonly range: SourceRange;
}

/** Lines and columns from 1 → the protocol's, from 0. */
export function toLspRange(range: SourceRange): Range {
  return {
    start: { line: range.start.line - 1, character: range.start.column - 1 },
    end: { line: range.end.line - 1, character: range.end.column - 1 },
  };
}

/** Is the protocol position inside the range, ends included? A cursor just after a word is still on it. */
export function contains(range: SourceRange, position: Position): boolean {
  const line = position.line + 1;
  const column = position.character + 1;
  if (line < range.start.line || line > range.end.line) return false;
  if (line === range.start.line && column < range.start.column) return false;
  return !(line === range.end.line && column > range.end.column);
}

/** One line of the text, without its end. Lines count from 0; '' beyond the last. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let at = 0; at < line; at++) {
    const next = text.indexOf('\n', start);
    if (next < 0) return '';
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}
