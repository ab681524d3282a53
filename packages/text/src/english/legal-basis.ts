import type { LegalBasis } from '@kvast/model/legal-basis';
import { type Phrase, phrase } from '../phrase.ts';
import { danish, date } from './figures.ts';

const KINDS = {
  executiveOrder: 'executive order',
  guidance: 'guidance',
  circular: 'circular',
  principle: 'decision of principle',
} as const;

/**
 * "executive order no. 1575 of 27 December 2014 on kvalitetsstandarder": names of laws and what an order is about stay Danish.
 */
export function legalBasis(basis: Exclude<LegalBasis, { kind: 'provisions' }>): Phrase {
  if (basis.kind === 'law') return danish(basis.law);
  const sign = basis.kind === 'principle' ? '' : 'no. ';
  const number = basis.number === undefined ? '' : ` ${sign}${basis.number}`;
  const day = basis.date ? phrase` of ${date(basis.date)}` : '';
  return phrase`${KINDS[basis.kind]}${number}${day}${basis.about === undefined ? '' : phrase` on ${danish(basis.about)}`}`;
}
