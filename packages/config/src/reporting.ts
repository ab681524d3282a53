import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Block, Service } from '@kvast/model/block';
import { type LawWord, wordsOfLaw } from './origin.ts';

/**
 * The clauses that have the municipality report on the service on the day of the law. For help that is decided on, the decisions are
 * reported, and an open offer without assessment makes none; help without appeal is reported for everybody who uses it.
 */
export function reportingDuties(service: Service, { access }: Block, law: CatalogueView): LawWord<'reportedTo'>[] {
  const open = access?.assessment?.rule === 'none';
  const decided = wordsOfLaw(law, service.provisions, 'appeal').filter(
    ({ clause }) => clause.said.to === 'ankestyrelsen',
  );
  return wordsOfLaw(law, service.provisions, 'reportedTo').filter(
    ({ provision }) => !open || !decided.some((word) => word.provision === provision),
  );
}

/** When the reports are due, where law says it of a provision that has the duty. */
export function reportDeadlines(
  service: Service,
  duties: readonly LawWord<'reportedTo'>[],
  law: CatalogueView,
): LawWord<'timing'>[] {
  return wordsOfLaw(law, service.provisions, 'timing').filter(
    ({ provision, clause: { said } }) =>
      said.of === 'report' && said.event === 'monthEnd' && duties.some((duty) => duty.provision === provision),
  );
}
