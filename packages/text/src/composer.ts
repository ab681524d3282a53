import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { MunicipalityModel } from '@kvast/model/municipality';
import { provisionId } from '@kvast/model/provision-ref';
import type { Section } from '@kvast/model/section';
import type { Located, Prose } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import type { TermIndex } from '@kvast/model/term-index';
import type { TermDefinition } from '@kvast/model/vocabulary';
import { voiceOf } from './danish/voice.ts';
import { danishWords, type Words } from './danish/words.ts';
import type { Block, OwnLanguage, Paragraph, TextForm } from './document-tree.ts';
import { englishWords } from './english/words.ts';
import { type Phrase, sentences } from './phrase.ts';
import { type Mark, paragraphs, type ShowMention, withNote, written } from './prose.ts';
import { quoteBlock, tableBlock } from './written-blocks.ts';

/** What a text needs besides the standard itself. */
export interface TextContext {
  /** The standard's municipality: fixed text blocks, contacts and deadlines that all its standards share. */
  readonly municipality?: MunicipalityModel;
  /** Puts terms in words and explains them. */
  readonly terms: Pick<TermIndex, 'resolve'>;
  /** The law on the day that the text is for. */
  readonly law: Pick<CatalogueView, 'provision' | 'clauses'>;
}

type Marked = Pick<Prose, 'text' | 'mark'>;

/** What the sections of one text share while it is put together. */
export interface Composer {
  readonly standard: StandardModel;
  readonly context: TextContext;
  readonly words: Words;
  /** Language of the standard's own words, where it is not the text's. */
  readonly ownLanguage?: OwnLanguage;
  /** Terms met so far, for the glossary, each with its name as the writer spells it. */
  readonly termsUsed: ReadonlyMap<TermDefinition, string>;
  written(text: string): Phrase;
  /** The writer's words with a note on where they come from, if that is said. */
  marked(words: Marked): Phrase;
  paragraphs(prose: readonly Prose[]): Paragraph[];
}

export function composerFor(
  standard: StandardModel,
  context: TextContext,
  form: TextForm,
  language: 'da' | 'en' = 'da',
): Composer {
  const termsUsed = new Map<TermDefinition, string>();
  const term = (name: string): TermDefinition | undefined => {
    const found = context.terms.resolve(name);
    // Names are stored in small letters; prose may show that one is not (KRAM).
    if (found)
      termsUsed.set(found, name.toLowerCase() === found.name ? preferred(termsUsed.get(found), name) : found.name);
    return found;
  };
  const link = (provision: string): string | undefined => context.law.provision(provision)?.provision.link?.text;
  const mention = mentionsOf(standard, link, term);
  const ownLanguage: OwnLanguage | undefined = language === 'da' ? undefined : 'da';
  const asWritten = (text: string): Phrase => written(text, mention, ownLanguage);
  const reader = standard.reader?.reader;
  const words =
    language === 'en'
      ? englishWords(form, reader, { term, link }, asWritten)
      : danishWords(voiceOf(form, reader), { term, link }, asWritten);
  const note: Mark = (mark) => words.mark(mark);
  return {
    standard,
    context,
    words,
    ownLanguage,
    termsUsed,
    written: asWritten,
    marked: ({ text, mark }) => (mark ? withNote(asWritten(text), mark, note) : asWritten(text)),
    paragraphs: (prose) => paragraphs(prose, mention, note, ownLanguage),
  };
}

/** Of two spellings of one name the one with capital letters, which says more. */
function preferred(known: string | undefined, name: string): string {
  return known === undefined || known === known.toLowerCase() ? name : known;
}

/** A mention shows its words; a provision links to its text, a term goes to the glossary. */
function mentionsOf(
  standard: StandardModel,
  link: (provision: string) => string | undefined,
  term: (name: string) => TermDefinition | undefined,
): ShowMention {
  const provisions = new Map(standard.mentions.map((mention) => [mention.text, mention.provisions?.[0]]));
  return (words) => {
    const runs: Phrase = [{ kind: 'text', text: words }];
    const provision = provisions.get(words);
    const href = provision && link(provisionId(provision));
    if (href) return [{ kind: 'link', href, runs }];
    if (!provision) term(words);
    return runs;
  };
}

/** A generated sentence as a paragraph of its own; nothing where there is nothing to say. */
export function said(words: Phrase | undefined, from?: Located): Paragraph[] {
  return words === undefined || words.length === 0 ? [] : [{ kind: 'paragraph', runs: words, source: from?.range }];
}

/** Statements on one matter, as one paragraph. */
export function together(...statements: readonly (readonly Paragraph[])[]): Paragraph[] {
  const [first, ...others] = statements.flat();
  if (!first) return [];
  if (others.length === 0) return [first];
  const runs = [first, ...others].map(
    ({ source, runs: words }): Phrase => [{ kind: 'statement', source, runs: words }],
  );
  return [{ kind: 'paragraph', runs: sentences(...runs), source: first.source }];
}

/** The writer's bullets, as they stand. */
export function bullets(items: readonly (Located & Marked)[], { marked }: Composer): Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', items: items.map((item) => ({ runs: marked(item), source: item.range })) }];
}

/** The writer's paragraphs, tables and quotations come before or after what is generated, as they do in the file. */
export function withProse(
  section: Pick<Section, 'prose' | 'tables' | 'quotes'>,
  generated: readonly Block[],
  composer: Composer,
): Block[] {
  const line = firstLine(generated);
  const own = [
    ...composer.paragraphs(section.prose),
    ...(section.tables ?? []).map((table) => tableBlock(table, composer)),
    ...(section.quotes ?? []).map((quote) => quoteBlock(quote, composer)),
  ].toSorted((a, b) => (sourceLine(a) ?? 0) - (sourceLine(b) ?? 0));
  const before = own.filter((block) => (sourceLine(block) ?? 0) < line);
  return [...before, ...generated, ...own.slice(before.length)];
}

function firstLine(blocks: readonly Block[]): number {
  return Math.min(...blocks.map((block) => sourceLine(block) ?? Number.POSITIVE_INFINITY));
}

function sourceLine(block: Block): number | undefined {
  const first = block.kind === 'list' ? block.items[0] : block.kind === 'timeline' ? block.stops[0] : undefined;
  return (block.source ?? first?.source)?.start.line;
}
