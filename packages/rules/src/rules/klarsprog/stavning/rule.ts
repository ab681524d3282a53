import type { MunicipalityModel } from '@kvast/model/municipality';
import type { SourceRange } from '@kvast/model/source';
import { defineRule } from '../../../define-rule.ts';
import { wordsFound } from '../../../found-words.ts';
import { ownNames } from './own-names.ts';
import { texts } from './texts.ts';

/**
 * Words in small letters, whole: names, short names, addresses and what stands beside a slash or a digit are nobody's spelling mistake,
 * and neither is a short word with a full stop, which may be an abbreviation.
 */
const WORD =
  /(?<![\p{L}\p{M}\p{N}@/_.:’'-])\p{Ll}[\p{L}\p{M}]{2,}(?![\p{L}\p{M}\p{N}@/_’'-]|[.:]\p{L}|:\/\/)(?!(?<=(?<!\p{L})\p{L}{1,5})\.)/gu;

export default defineRule({
  id: 'klarsprog/stavning',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, workspace, terms, spelling, language }, report) {
    if (!spelling) return;
    const text = texts[language];
    const [municipality] = workspace.municipalities;
    const own = ownNames(standard, workspace, terms);
    const places = Map.groupBy(wordsFound(standard, WORD), ({ words }) => words);
    for (const [word, [first, ...others]] of places) {
      if (!first || own.has(word) || spelling.isWord(word)) continue;
      const meant = spelling.meant(word);
      const [likeliest] = meant;
      if (likeliest === undefined) continue;
      const edits = [first, ...others].map(({ at }) => ({ at, newText: likeliest }));
      report({
        at: first.at,
        severity: 'info',
        message: text.misspelt(word, meant, others.length),
        fixes: [
          { title: text.write(likeliest), safe: false, edits },
          ...(municipality ? [{ title: text.known(word), safe: false, edits: [asKnown(municipality, word)] }] : []),
        ],
      });
    }
  },
});

function asKnown({ file, range, knownWords }: MunicipalityModel, word: string) {
  const end = (knownWords ?? { range }).range.end;
  const at: SourceRange = { start: end, end };
  return { file, at, newText: knownWords ? `, ${word}` : `\nkendte ord: ${word}` };
}
