import { defineRule } from '../../../define-rule.ts';
import { type FoundWords, wordsFound } from '../../../found-words.ts';
import { texts } from './texts.ts';

const DU = /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/giu;
const BORGEREN = /(?<!\p{L})borgeren?s?(?!\p{L})/giu;

export default defineRule({
  id: 'klarsprog/tiltale',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, language }, report) {
    // A text to a relative speaks of the citizen as somebody else.
    if (standard.reader && standard.reader.reader !== 'citizen') return;
    const [toYou, about] = [wordsFound(standard, DU), wordsFound(standard, BORGEREN)];
    const [first] = about;
    const form = standard.address?.form ?? (toYou.length >= about.length ? 'du' : 'borgeren');
    const stray: readonly FoundWords[] = form === 'du' ? about : toYou;
    const [found] = stray;
    if (!found || !first || toYou.length === 0) return;
    const message = texts[language].mixed(form, found.words, stray.length);
    report({ at: found.at, severity: 'info', message });
  },
});
