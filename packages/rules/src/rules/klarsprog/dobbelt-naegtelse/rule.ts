import { defineRule } from '../../../define-rule.ts';
import { wordsFound } from '../../../found-words.ts';
import { texts } from './texts.ts';

/** Said twice round, and what it means straight on. */
const STRAIGHT: Readonly<Record<string, string>> = {
  'ikke ualmindelig': 'almindelig',
  'ikke ualmindeligt': 'almindeligt',
  'ikke usædvanlig': 'ofte',
  'ikke usædvanligt': 'ofte',
  'ikke umulig': 'mulig',
  'ikke umuligt': 'muligt',
  'ikke uvæsentlig': 'vigtig',
  'ikke uvæsentligt': 'vigtigt',
  'ikke uden betydning': 'vigtigt',
  'ikke undlade': 'skal',
  'ikke mangler': 'har',
  'ikke ubetydelig': 'betydelig',
  'ikke ubetydeligt': 'betydeligt',
  'ikke ubetinget': 'kun på betingelser',
  'ingen uden': 'kun',
  'aldrig uden': 'altid med',
};

const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(STRAIGHT).join('|').replaceAll(' ', '\\s+')})(?!\\p{L})`,
  'giu',
);

export default defineRule({
  id: 'klarsprog/dobbelt-naegtelse',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, language }, report) {
    for (const { words, at } of wordsFound(standard, PATTERN)) {
      const straight = STRAIGHT[words.toLowerCase().replace(/\s+/g, ' ')] ?? '';
      report({ at, severity: 'info', message: texts[language].twice(words, straight) });
    }
  },
});
