import { defineRule } from '../../../define-rule.ts';
import { wordsIn, writtenSentences } from '../../../written-words.ts';
import { texts } from './texts.ts';

/** More words than most readers can hold in one sentence. */
const MOST = 30;
const JOINTS: ReadonlySet<string> = new Set(['og', 'men', 'samt', 'som', 'der', 'hvis', 'når', 'fordi', 'så', 'hvor']);

export default defineRule({
  id: 'klarsprog/lang-saetning',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, language }, report) {
    for (const sentence of writtenSentences(standard)) {
      const words = wordsIn(sentence.text);
      if (words.length <= MOST) continue;
      report({ at: sentence, severity: 'info', message: texts[language].long(words.length, placeToDivide(words)) });
    }
  },
});

/** The joint nearest to the middle, with the word after it. */
function placeToDivide(words: readonly string[]): string | undefined {
  const middle = words.length / 2;
  const [nearest] = words
    .map((word, at) => ({ word: word.toLowerCase(), at }))
    .filter(({ word, at }) => JOINTS.has(word) && at > 4 && at < words.length - 4)
    .sort((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle));
  return nearest && `${nearest.word} ${words[nearest.at + 1] ?? ''}`.trim();
}
