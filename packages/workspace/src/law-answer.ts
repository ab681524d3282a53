import type { Catalogue } from '@kvast/law/catalogue';
import type { DatedProvision } from '@kvast/law/catalogue-view';
import { type ClauseReport, type ProvisionReport, provisionReport } from '@kvast/law/provision-report';
import type { Ruling } from '@kvast/model/law';
import type { Language } from './file-texts.ts';
import { lookUpLaw } from './law-lookup.ts';

export type { ClauseReport, ProvisionReport };

/** A decision of principle, and the provisions with a clause that rests on it. */
export interface RulingReport
  extends Pick<Ruling, 'number' | 'title' | 'decided' | 'status' | 'replacedBy' | 'citation'> {
  readonly about: readonly string[];
  readonly notes: readonly string[];
  readonly carries: readonly string[];
}

export interface LawAnswer {
  readonly provisions: readonly ProvisionReport[];
  readonly rulings: readonly RulingReport[];
  /** What the catalogue does not have, and what may have been meant, nearest first. */
  readonly unknown: readonly { readonly written: string; readonly suggestions: readonly string[] }[];
}

/** What the law says on a day about what was asked for, in any spelling. @param date `YYYY-MM-DD` */
export function lawAnswer(catalogue: Catalogue, question: string, date: string, language: Language): LawAnswer {
  const { provisions, rulings, unknown } = lookUpLaw(catalogue, question, date);
  const view = catalogue.at(date);
  return {
    provisions: provisions.map((dated) => provisionReport(view, dated, language)),
    rulings: rulings.map((ruling) => rulingReport(catalogue, ruling)),
    unknown,
  };
}

/** A provision in a list: what it is called, and whether it is in force. */
export interface LawEntry extends Pick<DatedProvision, 'status' | 'from' | 'to'> {
  readonly id: string;
  readonly section: string;
  readonly title: string;
}

export interface LawIndex {
  readonly laws: readonly { readonly id: string; readonly title: string; readonly provisions: readonly LawEntry[] }[];
  readonly rulings: readonly RulingReport[];
}

/** Everything in the catalogue, as it stands on a day. @param date `YYYY-MM-DD` */
export function lawIndex(catalogue: Catalogue, date: string): LawIndex {
  const byLaw = Map.groupBy(catalogue.at(date).provisions(), ({ provision }) => provision.law);
  const entries = (law: string) =>
    (byLaw.get(law) ?? []).map(({ provision: { id, section, title }, status, from, to }) => ({
      id,
      section,
      title,
      status,
      from,
      to,
    }));
  return {
    laws: catalogue.laws.map(({ id, title }) => ({ id, title, provisions: entries(id) })),
    rulings: catalogue.rulings.map((ruling) => rulingReport(catalogue, ruling)),
  };
}

function rulingReport(catalogue: Catalogue, ruling: Ruling): RulingReport {
  const { number, title, decided, status, replacedBy, citation } = ruling;
  return {
    ...{ number, title, decided, status, replacedBy, citation },
    about: [...new Set(ruling.about.map(({ id }) => id))],
    notes: ruling.notes.map(({ text }) => text),
    carries: carriedBy(catalogue, number),
  };
}

function carriedBy(catalogue: Catalogue, number: string): string[] {
  const named = new RegExp(`principmeddelelse.*(?<![\\w-])${number}(?![\\w-])`, 'i');
  const provisions = catalogue.laws.flatMap((one) => one.provisions);
  return provisions.filter(({ clauses }) => clauses.some(({ citation }) => named.test(citation))).map(({ id }) => id);
}
