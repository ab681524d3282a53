import type { LegalBasis } from '@kvast/model/legal-basis';
import { type Phrase, phrase } from '../phrase.ts';
import { date } from './dates.ts';
import { and } from './lists.ts';
import { type ProvisionLink, provisions } from './provisions.ts';

const KINDS = {
  executiveOrder: 'bekendtgørelse',
  guidance: 'vejledning',
  circular: 'cirkulære',
  principle: 'principmeddelelse',
} as const;

/** "bekendtgørelse nr. 1575 af 27. december 2014 om kvalitetsstandarder og retssikkerhedsloven" */
export function legalBases(all: readonly LegalBasis[], link: ProvisionLink): Phrase {
  return and(all.map((basis) => legalBasis(basis, link)));
}

function legalBasis(basis: LegalBasis, link: ProvisionLink): Phrase {
  switch (basis.kind) {
    case 'provisions':
      return provisions(basis.provisions, link, 'og');
    case 'law':
      return phrase`${basis.law}`;
    default: {
      const sign = basis.kind === 'principle' ? '' : 'nr. ';
      const number = basis.number === undefined ? '' : ` ${sign}${basis.number}`;
      const day = basis.date ? phrase` af ${date(basis.date)}` : '';
      return phrase`${KINDS[basis.kind]}${number}${day}${basis.about === undefined ? '' : ` om ${basis.about}`}`;
    }
  }
}
