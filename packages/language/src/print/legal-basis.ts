import type { LegalBasis, WrittenBasis } from '@kvast/model/legal-basis';
import { dateText, joined } from './figures.ts';
import { each, type Fact, keyLine } from './lines.ts';
import { provisionsText } from './references.ts';

const KINDS: Readonly<Record<WrittenBasis['kind'], string>> = {
  executiveOrder: 'bekendtgørelse',
  guidance: 'vejledning',
  circular: 'cirkulære',
  principle: 'principmeddelelse',
};

export function legalBasisFacts(all: readonly LegalBasis[] | undefined): Fact[] {
  return each(all, (basis) => keyLine('lovgrundlag', basisText(basis), basis));
}

function basisText(basis: LegalBasis): string {
  switch (basis.kind) {
    case 'provisions':
      return provisionsText(basis.provisions);
    case 'law':
      return basis.law;
    default: {
      const { number, date, about } = basis;
      return joined(
        KINDS[basis.kind],
        number && (basis.kind === 'principle' ? number : `nr. ${number}`),
        date && `af ${dateText(date)}`,
        about && (/^(?:af|fra) /i.test(about) ? about : `om ${about}`),
      );
    }
  }
}
