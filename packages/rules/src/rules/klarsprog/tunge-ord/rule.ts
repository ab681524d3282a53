import { defineRule } from '../../../define-rule.ts';
import { wordsFound } from '../../../found-words.ts';
import { LIGHTER } from './lighter.ts';
import { texts } from './texts.ts';

const PATTERN = new RegExp(
  `(?<![\\p{L}-])(?:${Object.keys(LIGHTER)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s+')})(?![\\p{L}-])`,
  'giu',
);

export default defineRule({
  id: 'klarsprog/tunge-ord',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, language }, report) {
    const text = texts[language];
    for (const { words, at } of wordsFound(standard, PATTERN)) {
      const lighter = LIGHTER[words.toLowerCase().replace(/\s+/g, ' ')] ?? '';
      const newText = /^\p{Lu}/u.test(words) ? lighter.charAt(0).toUpperCase() + lighter.slice(1) : lighter;
      report({
        at,
        severity: 'info',
        message: text.heavy(words, lighter),
        fixes: [{ title: text.lighter(newText), safe: false, edits: [{ at, newText }] }],
      });
    }
  },
});
