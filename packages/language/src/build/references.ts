import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Prose, SourceRange } from '@kvast/model/source';
import type { Mention } from '@kvast/model/standard';
import { lawNameKey, readProvisions } from '../provision-reader.ts';
import type { BuildContext } from './context.ts';

/** The law that a bare "§ 85" speaks of in a quality standard. */
const UNDERSTOOD_LAW = 'serviceloven';

/** @param written one reference as the lexer found it, possibly to several paragraphs; all of them share its range */
export function provisionRefs(context: BuildContext, written: string | undefined, range: SourceRange): ProvisionRef[] {
  const found = written ? readProvisions(written, 0) : undefined;
  if (!found) return [];
  const law = context.law(found.law ? lawNameKey(found.law) : UNDERSTOOD_LAW);
  return found.places.map((place) => ({
    range,
    law: law.id,
    lawKnown: law.known,
    lawAsWritten: found.law,
    ...place,
    id:
      `${law.id} § ${place.section}` +
      (place.subsection === undefined ? '' : `, stk. ${place.subsection}`) +
      (place.item === undefined ? '' : `, nr. ${place.item}`),
  }));
}

/** Every `[angst]` and `[serviceloven § 85]` in words for the citizen. Links `[text](address)` are Markdown's own. */
export function mentionsIn(context: BuildContext, prose: Prose): Mention[] {
  const mentions: Mention[] = [];
  for (const match of prose.text.matchAll(/\[([^\]\n]+)\](?!\()/g)) {
    const inner = match[1] ?? '';
    const column = prose.range.start.column + match.index;
    const range = {
      start: { line: prose.range.start.line, column },
      end: { line: prose.range.start.line, column: column + match[0].length },
    };
    const provisions = provisionRefs(context, inner.trim(), range);
    mentions.push({ range, text: inner.trim(), provisions: provisions.length > 0 ? provisions : undefined });
  }
  return mentions;
}
