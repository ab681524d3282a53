import type { CatalogueView } from '@kvast/law/catalogue-view';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import type { TermIndex } from '@kvast/model/term-index';
import { includes } from '@kvast/model/time';
import { date as inWords } from '@kvast/text/danish/dates';
import { plain } from '@kvast/text/phrase';
import type { OverviewEntry } from '@kvast/text/site/overview';
import { searchWords } from '@kvast/text/site/search-words';
import { addressOf } from './addresses.ts';
import { provisionsOf } from './provisions.ts';
import { blocksOf, termsOf } from './who-it-is-for.ts';

interface EntryContext {
  readonly path: string;
  /** The day that the overview is for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly situations: readonly string[];
  readonly terms: TermIndex;
  readonly law: CatalogueView;
}

/** A standard as the overview shows it, and everything that it can be found by. */
export function entryOf(standard: StandardModel, context: EntryContext): OverviewEntry {
  const { title } = standard;
  const services = standard.services.filter(({ valid }) => !valid || !isOver(valid, context.date));
  const names = services.map(({ name }) => name);
  const name = searchWords([title, ...names].join(' '));
  const matter = searchWords(matterOf(standard, context).join(' '), name);
  return {
    title,
    href: addressOf(context.path),
    services: [...new Set(names)].filter((one) => one !== title),
    note: begins(standard, context.date),
    words: [name, matter, searchWords(contentOf(standard, context.terms).join(' '), name + matter)],
  };
}

/** The last day that it holds has passed. */
export function isOver(valid: NonNullable<StandardModel['valid']>, date: string): boolean {
  return !includes({ to: valid.to }, date);
}

/** "Gælder fra 1. januar 2027" of what does not hold yet. */
function begins({ valid }: StandardModel, date: string): string | undefined {
  const from = valid?.from;
  return from && date < from.iso ? `Gælder fra ${plain(inWords(from))}` : undefined;
}

function matterOf(standard: StandardModel, { situations, terms, law }: EntryContext): readonly string[] {
  const provisions = provisionsOf(standard);
  return [
    ...situations,
    ...provisions.flatMap((ref) => [ref.id, law.provision(provisionId(ref))?.provision.title ?? '']),
    ...termsOf(standard).flatMap((term) => [term, ...synonymsOf(term, terms)]),
  ];
}

/** Also every kind of the terms: help for a [psykisk lidelse] is found by "angst". */
function contentOf(standard: StandardModel, terms: TermIndex): readonly string[] {
  const wide = termsOf(standard);
  const kinds = terms.names().filter((name) => wide.some((term) => terms.isA(name, term)));
  return [
    ...kinds.flatMap((kind) => [kind, ...synonymsOf(kind, terms)]),
    ...blocksOf(standard).flatMap(({ purpose, content }) => [
      ...(purpose?.items ?? []).map(({ text }) => text),
      ...(content?.items ?? []).map(({ text }) => text),
      ...(content?.themes ?? []).flatMap(({ name, items }) => [name, ...items.map(({ text }) => text)]),
    ]),
  ];
}

function synonymsOf(term: string, terms: TermIndex): readonly string[] {
  return terms.resolve(term)?.synonyms.map(({ text }) => text) ?? [];
}
