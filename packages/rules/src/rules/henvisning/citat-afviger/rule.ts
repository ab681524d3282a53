import type { StatuteQuote } from '@kvast/model/section';
import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { defineRule } from '../../../define-rule.ts';
import { basesFor, idsOf } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'henvisning/citat-afviger',
  scope: 'standard',
  since: '0.2.0',
  check({ standard, law, language }, report) {
    const text = texts[language];
    for (const quote of quotesIn(standard)) {
      // A quotation from several provisions at once does not say which words are whose.
      const ids = idsOf(quote.provisions);
      if (ids.length !== 1) continue;
      for (const basis of basesFor(law, ids, 'wording')) {
        const { says, not } = basis.clause.said;
        const at = placeOf(not, quote);
        if (!at) continue;
        report({
          at,
          basis,
          severity: 'warning',
          message: (provisions) => text.differs(provisions, not, says),
          fixes: [{ title: text.replace(says), safe: true, edits: [{ at, newText: says }] }],
        });
      }
    }
  },
});

/** Every quotation in the standard, whichever section it stands in. */
function quotesIn(standard: StandardModel): readonly StatuteQuote[] {
  const found: StatuteQuote[] = [];
  collect([standard.shared, standard.services], found);
  return found;
}

function collect(value: unknown, found: StatuteQuote[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'quotes' && Array.isArray(part)) found.push(...part);
    else if (key !== 'range') collect(part, found);
  }
}

/** The wrong words, where they stand whole on one line of the quotation. */
function placeOf(words: string, { prose }: StatuteQuote): SourceRange | undefined {
  const pattern = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu');
  for (const { text, range } of prose) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { line } = range.start;
    // The text ends where its range does; what stands before it, the mark of the line, is of no fixed length.
    const column = range.end.column - text.length + match.index;
    return { start: { line, column }, end: { line, column: column + match[0].length } };
  }
  return undefined;
}
