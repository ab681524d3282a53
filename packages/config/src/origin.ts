import type { CatalogueView, ClauseOf } from '@kvast/law/catalogue-view';
import { citation } from '@kvast/law/cite';
import type { Statement } from '@kvast/model/law';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import type { Located } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import type { Origin } from './registration.ts';

/** Origin of a line of the standard; `provisions` are those that the line, or else its service, rests on. */
export function fromStandard(standard: StandardModel, at: Located, provisions: readonly ProvisionRef[] = []): Origin {
  const provision = [...new Set(provisions.map(({ id }) => id))].join(', ');
  return { source: 'standard', file: standard.file, line: at.range.start.line, ...(provision && { provision }) };
}

/** A clause of one provision, with its origin. */
export interface LawWord<K extends Statement['kind']> {
  readonly provision: string;
  readonly clause: ClauseOf<K>;
  readonly origin: Origin;
}

/** What each of the provisions says on one matter on the day of the view, in the order of the provisions. */
export function wordsOfLaw<K extends Statement['kind']>(
  law: CatalogueView,
  refs: readonly ProvisionRef[],
  kind: K,
): LawWord<K>[] {
  return idsOf(refs).flatMap((id) => {
    const provision = law.provision(id)?.provision;
    if (!provision) return [];
    return law.clauses(id, kind).map((clause) => {
      const { strength, confidence, range } = clause;
      const at = { file: provision.file, line: range.start.line, provision: id };
      return {
        provision: id,
        clause,
        origin: { source: 'law', ...at, citation: citation(clause, provision), strength, confidence },
      };
    });
  });
}

/** Ids without stk. and nr., each once. */
export function idsOf(refs: readonly ProvisionRef[]): string[] {
  return [...new Set(refs.map(provisionId))];
}
