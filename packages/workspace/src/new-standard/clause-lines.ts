import type { CatalogueView, ClauseOf } from '@kvast/law/catalogue-view';
import { citation, doubtAbout, severityFor, strengthName } from '@kvast/law/cite';
import type { Provision, Statement } from '@kvast/model/law';
import { choices, chosenLater } from './choices.ts';

/** What a provision says on one day, and how sure that is: a line that rests on a weak source is marked as a choice. */
export class ClauseLines {
  readonly provision: Provision;
  private readonly law: CatalogueView;

  constructor(law: CatalogueView, provision: Provision) {
    this.law = law;
    this.provision = provision;
  }

  all<K extends Statement['kind']>(kind: K): readonly ClauseOf<K>[] {
    return this.law.clauses(this.provision.id, kind);
  }

  /** The clause to write by: the surest, and the first of those that are equally sure. */
  first<K extends Statement['kind']>(kind: K): ClauseOf<K> | undefined {
    const clauses = this.all(kind);
    return clauses.find((clause) => severityFor(clause) !== 'info') ?? clauses[0];
  }

  /** ` (lov)` where the clause is known to be the law's own. */
  static mark(clause: ClauseOf<Statement['kind']>): string {
    return clause.strength === 'statute' && clause.confidence === 'verified' ? ' (lov)' : '';
  }

  /** "serviceloven § 148, stk. 2"; the provision is not named again in "stk. 1". */
  citation(clause: ClauseOf<Statement['kind']>): string {
    return citation(clause, this.provision);
  }

  /**
   * The line, and below it a marked choice where its source is guidance, practice of one kind of case, memory or our own
   * reading: what a municipality decides itself must not come out of a form.
   */
  stated(line: string, clause: ClauseOf<Statement['kind']>): string[] {
    return severityFor(clause) === 'info' ? [line, this.confirm(`linjen »${line}«`, clause)] : [line];
  }

  /** `> VÆLG: Passer … hos jer? Kilden er vejledning, praksis i kommunerne.` */
  confirm(lines: string, clause: ClauseOf<Statement['kind']>): string {
    const source = [strengthName(clause.strength, 'da'), this.citation(clause), doubtAbout(clause.confidence, 'da')];
    return asked(choices.confirm(lines, source.filter(Boolean).join(', ')));
  }
}

/** A marked choice as a line of its own. */
export function asked(words: string): string {
  return `> ${chosenLater(words)}`;
}
