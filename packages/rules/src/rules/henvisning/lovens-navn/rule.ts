import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { SourceRange } from '@kvast/model/source';
import { defineRule } from '../../../define-rule.ts';
import { provisionRefsIn, sameRange } from '../../../provision-refs.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'henvisning/lovens-navn',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, catalogue, language }, report) {
    const text = texts[language];
    for (const ref of provisionRefsIn(standard)) {
      const law = catalogue.laws.find(({ id }) => id === ref.law);
      const written = ref.lawAsWritten;
      if (!law || written === undefined || !law.wrongNames.some((name) => isName(written, name))) continue;
      const bracketed = standard.mentions.some((mention) => sameRange(mention.range, ref.range));
      report({
        at: ref,
        severity: 'info',
        message: text.wrongName(written, law.title, law.id),
        fixes: [
          {
            title: text.rename(law.id),
            safe: true,
            edits: [{ at: nameRange(ref, written, bracketed), newText: law.id }],
          },
        ],
      });
    }
  },
});

/** `Beskæftigelseslovens § 167` is the name in the genitive. */
function isName(written: string, name: string): boolean {
  const lower = written.toLowerCase();
  return lower === name || lower === `${name}s`;
}

/** A reference begins with the name of its law. */
function nameRange({ range }: ProvisionRef, written: string, bracketed: boolean): SourceRange {
  const column = range.start.column + (bracketed ? 1 : 0);
  const { line } = range.start;
  return { start: { line, column }, end: { line, column: column + written.length } };
}
