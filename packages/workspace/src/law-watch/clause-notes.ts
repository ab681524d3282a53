import type { CatalogueView, DatedProvision } from '@kvast/law/catalogue-view';
import { type ClauseReport, provisionReport } from '@kvast/law/provision-report';
import type { Language } from '../file-texts.ts';

/** What a clause said at some time, in words, and where that is written. Plain JSON, so that it can be kept in a file. */
export type ClauseNote = Pick<ClauseReport, 'about' | 'says' | 'source' | 'strength' | 'confidence'> & {
  readonly onlyWhen?: string;
};

/** A provision as it was or is. */
export interface ProvisionNote {
  readonly status: DatedProvision['status'];
  readonly clauses: readonly ClauseNote[];
}

/** @returns undefined where the catalogue does not have the provision */
export function provisionNote(view: CatalogueView, id: string, language: Language): ProvisionNote | undefined {
  const dated = view.provision(id);
  if (!dated) return undefined;
  const { status, clauses } = provisionReport(view, dated, language);
  return {
    status,
    clauses: clauses
      .filter(({ when }) => when === 'now')
      .map(({ about, says, onlyWhen, source, strength, confidence }) => ({
        ...{ about, says, source, strength, confidence },
        ...(onlyWhen !== undefined && { onlyWhen }),
      })),
  };
}
