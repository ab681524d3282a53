import { defineRule } from '../../../define-rule.ts';
import { wordsFound } from '../../../found-words.ts';
import { texts } from './texts.ts';

/** Short names that people outside the trade know. */
const KNOWN: ReadonlySet<string> = new Set(
  'CPR EU IT PC TV SMS PDF QR DSB SU STU SKAT GPS USB DVD NETS NEM CV AIDS HIV ADHD PTSD MIT KL CT MR OK DUKH'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'klarsprog/fagord',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, terms, language }, report) {
    const explained = new Set((standard.glossary ?? []).map(({ name }) => name.toUpperCase()));
    const seen = new Set<string>();
    for (const { words, at } of wordsFound(standard, /(?<![\p{L}\d(-])[A-ZÆØÅ]{2,5}(?![\p{L}\d)-])(?![^[\]]*\])/gu)) {
      if (seen.has(words)) continue;
      seen.add(words);
      if (KNOWN.has(words) || explained.has(words) || terms.resolve(words.toLowerCase())) continue;
      if (wordsFound(standard, new RegExp(`\\(${words}[^\\p{L}]|${words} \\(`, 'gu')).length > 0) continue;
      report({ at, severity: 'info', message: texts[language].unexplained(words) });
    }
  },
});
