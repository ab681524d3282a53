import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Block } from '@kvast/model/block';
import type { TermIndex } from '@kvast/model/term-index';
import type { Citizen } from '@kvast/reasoning/citizen';
import { anybodyBetween, anybodyIn, type Group } from '@kvast/reasoning/group';
import { shortSubject } from '@kvast/rules/counterexample';
import { groupOf, reasoningContext } from '@kvast/rules/groups';
import type { Language } from '../file-texts.ts';

/** Who comes into the group of a service, and who falls out of it. */
export interface PeopleChange {
  /** An example citizen as the beginning of a sentence: "En borger på 17 år med angst". */
  readonly gains?: string;
  readonly loses?: string;
  /** It cannot be told for sure whether others come in or fall out. */
  readonly unsure: boolean;
}

export interface PeopleContext {
  readonly terms: TermIndex;
  readonly law: CatalogueView;
  readonly language: Language;
}

/** What one edition says of a help. */
export interface ReadBlock {
  readonly block: Block;
  /** Was every line read that says who the help is for? */
  readonly isRead: boolean;
}

/**
 * @returns undefined where the same people are in both, where both editions say it in the same words, and where one of them does not say who
 * the help is for
 */
export function peopleChange(
  before: ReadBlock | undefined,
  now: ReadBlock | undefined,
  { terms, law, language }: PeopleContext,
): PeopleChange | undefined {
  const [old, fresh] = [before, now].map((one) => one && groupOf(one.block));
  if ([old, fresh].some((group) => group?.demands.length === 0)) return undefined;
  const sameReading = before?.isRead === now?.isRead;
  if (sameReading && sameWords(old, fresh)) return undefined;
  if (before?.isRead === false || now?.isRead === false) return { unsure: true };
  const context = reasoningContext(terms, law);
  const into = fresh && (old ? anybodyBetween(fresh, [old], context) : anybodyIn(fresh, context));
  const out = old && (fresh ? anybodyBetween(old, [fresh], context) : anybodyIn(old, context));
  const example = (citizen: Citizen) => shortSubject(citizen, terms, language);
  const unsure = into?.kind === 'unknown' || out?.kind === 'unknown';
  if (into?.kind !== 'somebody' && out?.kind !== 'somebody' && !unsure) return undefined;
  return {
    ...(into?.kind === 'somebody' && { gains: example(into.citizen) }),
    ...(out?.kind === 'somebody' && { loses: example(out.citizen) }),
    unsure,
  };
}

function sameWords(a: Group | undefined, b: Group | undefined): boolean {
  return a !== undefined && b !== undefined && withoutPlaces(a) === withoutPlaces(b);
}

function withoutPlaces(group: Group): string {
  return JSON.stringify(group, (key, value) => (key === 'range' || key.endsWith('Range') ? undefined : value));
}
