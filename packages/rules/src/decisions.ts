import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Block } from '@kvast/model/block';
import type { ServiceView } from './define-rule.ts';
import { basesFor } from './legal-basis.ts';
import { sentencesIn } from './words.ts';

/** Does somebody who asks for the help surely have to wait for the municipality to decide? */
export function awaitsDecision({ block, provisionIds }: ServiceView, law: CatalogueView): boolean {
  const assessment = block.access?.assessment?.rule;
  if (assessment === 'required' || asksForApplication(block)) return true;
  return assessment !== 'none' && lawAsksForDecision(law, provisionIds);
}

/** Only what has been read in the law counts: an appeal that is merely remembered cannot make a missing deadline an error. */
function lawAsksForDecision(law: CatalogueView, provisionIds: readonly string[]): boolean {
  return (
    basesFor(law, provisionIds, 'caseDeadline').some(
      ({ clause }) => clause.said.required && clause.confidence === 'verified',
    ) ||
    basesFor(law, provisionIds, 'appeal').some(
      ({ clause }) => clause.said.to === 'ankestyrelsen' && clause.confidence === 'verified',
    )
  );
}

/** Do the words on access ask for an application? "Du skal ikke ansøge" is the opposite. */
export function asksForApplication({ access }: Block): boolean {
  return sentencesIn([access?.route, access?.prose]).some(
    (sentence) => /ansøg/i.test(sentence) && !/\b(uden|ikke|ingen)\b/i.test(sentence),
  );
}
