import type { LegalBasis, WrittenBasis } from '@kvast/model/legal-basis';
import { MONTH_NAMES } from '@kvast/model/month-names';
import type { SourceRange } from '@kvast/model/source';
import type * as ast from '../generated/ast.ts';
import { lawNameKey } from '../provision-reader.ts';
import type { BlockDraft } from './block-draft.ts';
import { rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { plainDate, unquoted } from './values.ts';

const KINDS: Readonly<Record<string, WrittenBasis['kind']>> = {
  bekendtgørelse: 'executiveOrder',
  vejledning: 'guidance',
  cirkulære: 'circular',
  principmeddelelse: 'principle',
  principafgørelse: 'principle',
};

/** lovgrundlag: provisions, an order or the like, or a law without paragraphs. */
export function legalBasisLine(block: BlockDraft, line: ast.LegalBasisLine): void {
  const basis = basisOf(block, line);
  if (basis) block.extra.legalBasis = [...(block.extra.legalBasis ?? []), basis];
}

function basisOf(block: BlockDraft, line: ast.LegalBasisLine): LegalBasis | undefined {
  const range = rangeOf(line);
  const provisions = provisionRefs(block.context, line.provisions, rangeOfProperty(line, 'provisions'));
  if (provisions.length > 0) return { kind: 'provisions', provisions, range };
  const kind = KINDS[line.kind?.toLowerCase() ?? ''];
  if (kind) return written(kind, line.reference ?? '', range);
  const name = unquoted(line.law);
  if (!name) return undefined;
  // A misspelt "bekendtgørelse" must not pass for a law.
  if (!/lov(?:en)?$|^lov(?:en)? om /i.test(name)) block.context.problem('unknownBasis', range, name);
  return { kind: 'law', law: block.context.law(lawNameKey(name)).id, range };
}

const REFERENCE = new RegExp(
  String.raw`^(?:nr\.?\s*)?(\d[\d/-]*)?\s*(?:(?:af|fra)\s+((?:\d{1,2}\.?\s*)?(?:${MONTH_NAMES.join('|')})\s+\d{4}))?,?\s*(?:om\s+)?(.*)$`,
  'iu',
);

/** "nr. 1575 af 27. december 2014 om kvalitetsstandarder", any part of which may be missing. */
function written(kind: WrittenBasis['kind'], reference: string, range: SourceRange): WrittenBasis {
  const found = REFERENCE.exec(reference.trim());
  const date = plainDate(found?.[2]);
  return { kind, number: found?.[1], ...(date && { date }), about: unquoted(found?.[3]) || undefined, range };
}
