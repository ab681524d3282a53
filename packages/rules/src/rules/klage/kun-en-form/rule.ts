import { defineRule } from '../../../define-rule.ts';
import { DENIAL, sentencesOfParts } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

const COMPLAINT = /(?<!\p{L})(?:klage|klagen|klager|klages|klagerne)(?!\p{L})/iu;
const ONLY = /(?<!\p{L})(?:kun|skal|alene|udelukkende)(?!\p{L})/iu;
const FORM =
  /(?<!\p{L})(?:digitalt|digital|skriftlig|skriftligt|mundtligt|e-boks|borger\.dk|e-mail|mail|klageskema|klageskemaet|papir)(?!\p{L})/iu;
/** Two forms, or any. */
const CHOICE = /(?<!\p{L})(?:eller|både|også|enten|samt)(?!\p{L})/iu;

export default defineRule({
  id: 'klage/kun-en-form',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['appeal'],
  check({ services, language }, report) {
    for (const { block } of services) {
      for (const sentence of sentencesOfParts([block.appeal])) {
        const says = (words: RegExp) => words.test(sentence.text);
        if (!says(COMPLAINT) || !says(ONLY) || !says(FORM) || says(CHOICE) || says(DENIAL)) continue;
        report({ at: sentence, severity: 'info', message: texts[language].oneForm() });
      }
    }
  },
});
