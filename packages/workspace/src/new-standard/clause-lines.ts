import type { CatalogueView, ClauseOf } from '@kvast/law/catalogue-view';
import { citation, doubtAbout, severityFor, strengthName } from '@kvast/law/cite';
import { sayStatement } from '@kvast/law/describe-statement';
import { danish } from '@kvast/law/phrases-da';
import type { Provision, Requirement, Statement } from '@kvast/model/law';
import type { ProvisionRef } from '@kvast/model/provision-ref';
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

  /** What another provision says, for rules that stand in one place and hold for all help; undefined where it is unknown. */
  at(id: string): ClauseLines | undefined {
    const found = this.law.provision(id);
    return found && new ClauseLines(this.law, found.provision);
  }

  /** Help whose need the law wants looked at when a course under this provision ends. */
  assessedAfterwards(): readonly ProvisionRef[] {
    const { id } = this.provision;
    const followed = this.law
      .provisions()
      .filter(({ provision }) =>
        this.law
          .clauses(provision.id, 'assessedAgain')
          .some(({ said }) => said.provisions.some((ref) => ref.id === id)),
      );
    return followed.map(({ provision: { law, section, id: of, range } }) => ({
      law,
      lawKnown: true,
      section,
      id: of,
      range,
    }));
  }

  requires(what: Requirement): boolean {
    return this.all('requires').some(({ said }) => said.what === what);
  }

  /** "serviceloven § 148, stk. 2"; the provision is not named again in "stk. 1". */
  citation(clause: ClauseOf<Statement['kind']>): string {
    return citation(clause, this.provision);
  }

  /** `> VÆLG: …` for what the law says of one situation only. */
  situations(kind: Statement['kind']): string[] {
    return this.law
      .clausesOf(this.provision.id)
      .flatMap(({ said, onlyWhen }) =>
        said.kind === kind && onlyWhen ? [asked(choices.situation(onlyWhen.text, sayStatement(said, danish)))] : [],
      );
  }

  /**
   * The line, and below it a marked choice where its source is guidance, practice of one kind of case, memory or our own
   * reading: what a municipality decides itself must not come out of a form.
   */
  stated(line: string, clause: ClauseOf<Statement['kind']>): string[] {
    return severityFor(clause) === 'info'
      ? [line, this.confirm(`linjen »${line.replace(/^[->] /, '')}«`, clause)]
      : [line];
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
