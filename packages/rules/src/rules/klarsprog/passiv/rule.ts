import { defineRule } from '../../../define-rule.ts';
import { writtenSentences } from '../../../written-words.ts';
import { ACTIVE } from './active.ts';
import { texts } from './texts.ts';

const PATTERN = new RegExp(`(?<!\\p{L})(?:${Object.keys(ACTIVE).join('|')})(?!\\p{L})`, 'iu');

/** Somebody who does it is named. */
const AGENT = /(?<!\p{L})af\s+(?:kommunen|os|en|et|den|din|dine|vores|medarbejder\p{L}*|leverandør\p{L}*|\p{Lu})/u;

export default defineRule({
  id: 'klarsprog/passiv',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, language }, report) {
    for (const { text, range } of writtenSentences(standard)) {
      const verb = PATTERN.exec(text)?.[0];
      if (verb === undefined || AGENT.test(text)) continue;
      const active = ACTIVE[verb.toLowerCase()] ?? '';
      report({ at: range, severity: 'info', message: texts[language].nobody(verb, active) });
    }
  },
});
