import type { SourceRange } from '@kvast/model/source';

/** How the text speaks of the person it is about: to them (du), or about them (borgeren). */
export type TextForm = 'du' | 'borgeren';

/** The language that standards are written in; said only where a text is in another one. */
export type OwnLanguage = 'da';

/** A stretch of text in a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly runs: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly Inline[] }
  /** A short remark about the words before it, smaller than they are. */
  | { readonly kind: 'note'; readonly runs: readonly Inline[] }
  /** Words that the municipality wrote itself, as against words that were generated. */
  | {
      readonly kind: 'written';
      readonly language?: OwnLanguage;
      /** Where the paragraph is written in several lines: the line that these words stand in. */
      readonly source?: SourceRange;
      readonly runs: readonly Inline[];
    }
  /** One of several statements in a paragraph, with the place that it alone comes from. */
  | { readonly kind: 'statement'; readonly source?: SourceRange; readonly runs: readonly Inline[] }
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'email'; readonly address: string }
  /** `iso` is `YYYY-MM-DD` or `YYYY-MM`. */
  | { readonly kind: 'time'; readonly iso: string; readonly text: string };

/** What comes from one place in the standard's file, so that a preview can follow the cursor there. */
export interface Sourced {
  readonly source?: SourceRange;
}

export interface Paragraph extends Sourced {
  readonly kind: 'paragraph';
  readonly runs: readonly Inline[];
}

export interface List extends Sourced {
  readonly kind: 'list';
  readonly items: readonly ListEntry[];
}

export interface ListEntry extends Sourced {
  readonly runs: readonly Inline[];
  /** Lists and paragraphs that belong under this entry. */
  readonly blocks?: readonly Block[];
}

/** Names and what they stand for, such as a glossary or facts about the document. */
export interface Definitions extends Sourced {
  readonly kind: 'definitions';
  readonly entries: readonly (Sourced & { readonly name: readonly Inline[]; readonly details: readonly Inline[] })[];
}

/** The words of another, such as the law, set apart from the text's own. */
export interface Quote extends Sourced {
  readonly kind: 'quote';
  readonly paragraphs: readonly Paragraph[];
  /** Where the words are from. */
  readonly from: readonly Inline[];
}

/** `columns` are the headings; the first cell of a row is the row's heading. */
export interface Table extends Sourced {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly string[];
  /** Language of the headings that the municipality wrote itself, where it is not the text's. */
  readonly columnLanguage?: OwnLanguage;
  readonly rows: readonly (Sourced & { readonly cells: readonly (readonly Inline[])[] })[];
}

export interface ContactCard extends Sourced {
  readonly name: string;
  readonly nameLanguage?: OwnLanguage;
  /** Whom the contact is for: "Er du 18-29 år, …". */
  readonly forWhom?: readonly Inline[];
  /** Label and content: "Telefon", "Åbent". */
  readonly details: readonly { readonly label: string; readonly runs: readonly Inline[] }[];
}

interface Contacts extends Sourced {
  readonly kind: 'contacts';
  readonly cards: readonly ContactCard[];
}

/** What happens when, from the first contact to the end: a line of stops, in order. */
export interface Timeline extends Sourced {
  readonly kind: 'timeline';
  readonly stops: readonly TimelineStop[];
}

export interface TimelineStop extends Sourced {
  /** One or two words: "Opfølgning". Left out where the details are a step in the municipality's own words. */
  readonly name?: string;
  readonly details: readonly Inline[];
}

export type Block = Paragraph | List | Definitions | Quote | Table | Contacts | Timeline;

/** A heading and what stands under it. `id` is unique in the document and fit for a link. */
export interface TextSection extends Sourced {
  readonly id: string;
  readonly heading: string;
  /** Language of a heading that the municipality wrote itself, where it is not the text's. */
  readonly headingLanguage?: OwnLanguage;
  readonly blocks: readonly Block[];
  readonly sections: readonly TextSection[];
  /** A service stands apart from the sections that are shared by all. */
  readonly isService: boolean;
}

/** One citizen text, ready for a writer. All wording is decided; a writer adds only mark-up and the labels it finds here. */
export interface TextDocument {
  /** Language of the generated words. The municipality's own words are Danish in every language. */
  readonly language: 'da' | 'en';
  readonly form: TextForm;
  readonly title: string;
  /** Language of the title, of the municipality's name and of names, where it is not the text's. */
  readonly ownLanguage?: OwnLanguage;
  /** Line above the title: what kind of document this is. */
  readonly label: string;
  readonly municipality?: string;
  /** It is the short text, which is to stand on one page. */
  readonly isShort?: boolean;
  /** The day of the document, `YYYY-MM-DD`: when it was adopted, updated, or began to hold, whichever is known. */
  readonly date?: string;
  /** Colour of headings and lines as `#rrggbb`, readable on white; the writers' own where the municipality has none that is. */
  readonly colour?: string;
  /** What a reader must know before anything else: that the text does not hold yet. */
  readonly notice?: Paragraph;
  /** Blocks under the title, before the first section. */
  readonly lead: readonly Block[];
  readonly sections: readonly TextSection[];
  readonly footer: TextSection;
  /** Words of the page itself; "Side 1 af 3" is for the foot of a printed page. */
  readonly page: {
    readonly contents: string;
    readonly skipToText: string;
    readonly page: string;
    readonly of: string;
  };
}
