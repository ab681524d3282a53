import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { sentencesOfParts } from '../../../own-sentences.ts';
import { CASE_DEADLINES, hasMunicipalDeadline, missingDeadline } from '../../../required-parts.ts';
import { texts } from './texts.ts';

const SOFT =
  /(?<!\p{L})(?:så hurtigt som muligt|hurtigst muligt|snarest(?: muligt)?|inden for rimelig tid|så snart som muligt)(?!\p{L})/iu;
const DECISION = /(?<!\p{L})(?:afgørelse\p{L}*|afgør|svar|svarer|ansøgning\p{L}*|sag|sagen|sager|behandler)(?!\p{L})/iu;
/** Urgent help has no deadline in days. */
const URGENT = /(?<!\p{L})(?:akut\p{L}*|haste\p{L}*|nød\p{L}*)(?!\p{L})/iu;

export default defineRule({
  id: 'frist/bloed',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['access'],
  check(context, report) {
    const { services, law, language } = context;
    const [basis] = basesFor(law, [CASE_DEADLINES], 'caseDeadline');
    if (!basis) return;
    for (const view of services) {
      const { access } = view.block;
      // A line about the deadline decides, and a deadline that must be there and is not has a rule of its own.
      if (!access || access.deadline || hasMunicipalDeadline(view, context) || missingDeadline(view, context)) continue;
      for (const sentence of sentencesOfParts([access])) {
        const soft = SOFT.exec(sentence.text)?.[0];
        if (!soft || !DECISION.test(sentence.text) || URGENT.test(sentence.text) || /\d/.test(sentence.text)) continue;
        report({ at: sentence, basis, severity: 'warning', message: texts[language].soft(soft.toLowerCase()) });
      }
    }
  },
});
