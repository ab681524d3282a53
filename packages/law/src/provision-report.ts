import type { Clause, Confidence, SourceStrength } from '@kvast/model/law';
import { includes, lastDay } from '@kvast/model/time';
import type { CatalogueView, DatedProvision } from './catalogue-view.ts';
import { citation, doubtAbout, type Language, strengthName } from './cite.ts';
import { sayProvisions } from './describe-condition.ts';
import { sayStatement } from './describe-statement.ts';
import { danish } from './phrases-da.ts';
import { english } from './phrases-en.ts';

/** One clause in words. `from` and `to` are its first and last day, `YYYY-MM-DD`; open where they are missing. */
export interface ClauseReport {
  /** "Varighed" */
  readonly about: string;
  /** "højst 6 måneder" */
  readonly says: string;
  /** The one situation that it is for. */
  readonly onlyWhen?: string;
  /** Does it hold on the day, has it ended, or is it still to come? */
  readonly when: 'now' | 'earlier' | 'later';
  readonly from?: string;
  readonly to?: string;
  /** "serviceloven § 82 b, stk. 1" */
  readonly source: string;
  readonly strength: SourceStrength;
  /** "lov" */
  readonly strengthName: string;
  readonly confidence: Confidence;
  /** "fortolkning"; missing where the source was read. */
  readonly doubt?: string;
  /** Where the same is written afterwards, in words: "serviceloven § 83 b". */
  readonly replacedBy?: string;
}

/** What one provision says on one day, and what it said before and will say, for people and for programs. */
export interface ProvisionReport extends Pick<DatedProvision, 'status' | 'from' | 'to'> {
  /** The day that was asked about, `YYYY-MM-DD`. */
  readonly date: string;
  /** `serviceloven § 82 b` */
  readonly id: string;
  readonly title: string;
  /** The provisions that took its place, in words: "barnets lov §§ 113, 114 og 115". */
  readonly replacedBy?: string;
  readonly notes: readonly string[];
  /** In the order of the catalogue. */
  readonly clauses: readonly ClauseReport[];
  /** The consolidated act that was read. */
  readonly lawVersion?: string;
  readonly link?: string;
}

/** @param dated a provision of the view */
export function provisionReport(view: CatalogueView, dated: DatedProvision, language: Language): ProvisionReport {
  const { provision, status, from, to, successors } = dated;
  const phrases = language === 'da' ? danish : english;
  return {
    date: view.date,
    id: provision.id,
    title: provision.title,
    status,
    from,
    to,
    replacedBy: successors.length > 0 ? sayProvisions(successors, phrases.and) : undefined,
    notes: provision.notes.map(({ text }) => text),
    clauses: provision.clauses.map((clause) => clauseReport(clause, dated, view.date, language)),
    lawVersion: view.laws.find((law) => law.id === provision.law)?.source?.text,
    link: provision.link?.text,
  };
}

/** @param dated the provision that the clause stands in @param date `YYYY-MM-DD` */
export function clauseReport(clause: Clause, dated: DatedProvision, date: string, language: Language): ClauseReport {
  const { period, onlyWhen, strength, confidence, successors = [] } = clause;
  const phrases = language === 'da' ? danish : english;
  return {
    about: phrases.about[clause.said.kind],
    says: sayStatement(clause.said, phrases),
    onlyWhen: onlyWhen?.text,
    when: whenOf(clause, dated, date),
    from: period.from?.iso,
    to: period.to && lastDay(period.to),
    source: citation(clause, dated.provision),
    strength,
    strengthName: strengthName(strength, language),
    confidence,
    doubt: doubtAbout(confidence, language),
    replacedBy: successors.length > 0 ? sayProvisions(successors, phrases.and) : undefined,
  };
}

/** A clause without dates of its own has those of its provision. */
function whenOf({ period }: Clause, { status }: DatedProvision, date: string): ClauseReport['when'] {
  if (status === 'notYet' || (period.from && date < period.from.iso)) return 'later';
  return status === 'inForce' && includes(period, date) ? 'now' : 'earlier';
}
