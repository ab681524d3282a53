import { defineRule } from '../../../define-rule.ts';
import { wordsFound } from '../../../found-words.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klarsprog/og-eller',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, language }, report) {
    const text = texts[language];
    for (const { at } of wordsFound(standard, /(?<!\p{L})og\s?\/\s?eller(?!\p{L})/giu)) {
      report({
        at,
        severity: 'info',
        message: text.andOr(),
        fixes: [{ title: text.or(), safe: false, edits: [{ at, newText: 'eller' }] }],
      });
    }
  },
});
