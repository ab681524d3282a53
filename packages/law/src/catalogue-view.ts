import type { Clause, LawModel, Provision, Statement } from '@kvast/model/law';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import { includes, lastDay, type PlainDate } from '@kvast/model/time';

/** A provision as it stands on one day. `from` and `to` are its first and last day in force, `YYYY-MM-DD`. */
export interface DatedProvision {
  readonly provision: Provision;
  readonly status: 'inForce' | 'repealed' | 'notYet';
  readonly from?: string;
  readonly to?: string;
  /** What took its place; given whatever the status. */
  readonly successors: readonly ProvisionRef[];
}

/** A clause that is known to state one kind of thing. */
export type ClauseOf<K extends Statement['kind']> = Clause & {
  readonly said: Extract<Statement, { kind: K }>;
};

/** The catalogue on one day. Ids are spelt `serviceloven § 82 b`: law, paragraph, no stk. (see `provisionId`). */
export class CatalogueView {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly laws: readonly LawModel[];
  readonly #byId = new Map<string, DatedProvision>();
  /** What was asked before. Hundreds of rules ask the same of the same provisions for every standard. */
  readonly #clauses = new Map<string, readonly Clause[]>();
  readonly #byKind = new Map<string, Map<Statement['kind'], readonly Clause[]>>();

  /** @param date `YYYY-MM-DD` */
  constructor(laws: readonly LawModel[], date: string) {
    this.date = date;
    this.laws = laws;
    for (const law of laws) for (const provision of law.provisions) this.#add(dated(provision, date));
  }

  /** The provision whatever its status; undefined where the catalogue does not have it. */
  provision(id: string): DatedProvision | undefined {
    return this.#byId.get(id);
  }

  /** All provisions, those out of force too, law by law in the order of the files. */
  provisions(): readonly DatedProvision[] {
    return [...this.#byId.values()];
  }

  /**
   * What the provision says on this matter on the day; empty where it is silent, unknown or out of force. A clause for one
   * situation (`kun når:`) is left out, since it says nothing about the others: see `clausesOf`.
   */
  clauses<K extends Statement['kind']>(id: string, kind: K): readonly ClauseOf<K>[] {
    const ofId = this.#byKind.get(id) ?? new Map<Statement['kind'], readonly Clause[]>();
    let found = ofId.get(kind);
    if (!found) {
      found = this.clausesOf(id).filter((clause) => clause.said.kind === kind && clause.onlyWhen === undefined);
      ofId.set(kind, found);
      // Of a provision that the catalogue does not know there are as many as people can misspell.
      if (this.#byId.has(id)) this.#byKind.set(id, ofId);
    }
    return found as readonly ClauseOf<K>[];
  }

  /** The first of `clauses`. A provision may say several things on one matter (SEL § 107: stk. 1 kan, stk. 2 skal). */
  first<K extends Statement['kind']>(id: string, kind: K): ClauseOf<K> | undefined {
    return this.clauses(id, kind)[0];
  }

  /** Everything that the provision says on the day. */
  clausesOf(id: string): readonly Clause[] {
    const known = this.#clauses.get(id);
    if (known) return known;
    const found = this.#byId.get(id);
    if (found?.status !== 'inForce') return [];
    const clauses = found.provision.clauses.filter((clause) => includes(clause.period, this.date));
    this.#clauses.set(id, clauses);
    return clauses;
  }

  /** Of two wordings of one paragraph the one in force counts, otherwise the later one in the file. */
  #add(candidate: DatedProvision): void {
    const known = this.#byId.get(candidate.provision.id);
    if (known?.status !== 'inForce') this.#byId.set(candidate.provision.id, candidate);
  }
}

function dated(provision: Provision, date: string): DatedProvision {
  const { inForce, successors } = provision;
  const from = inForce?.from?.iso;
  const to = inForce?.to && lastDay(inForce.to);
  return {
    provision,
    status: statusOn(date, inForce ?? {}),
    from,
    to,
    successors,
  };
}

function statusOn(date: string, period: { from?: PlainDate; to?: PlainDate }): DatedProvision['status'] {
  if (includes(period, date)) return 'inForce';
  return period.from && date < period.from.iso ? 'notYet' : 'repealed';
}
