import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { mustOffer } from '../../../duty.ts';
import { sentencesAbout, type Wording, wordsSaying } from '../../../forbidden-wording.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

const ROOM = '(?:plads|plads(?:er)?ne|ressource\\p{L}*|økonomi\\p{L}*|medarbejdere|tid|midler|budget\\p{L}*)';

const wordings = {
  resources: {
    affirmed: new RegExp(
      `(?<!\\p{L})(?:hvis|når|såfremt|i det omfang|forudsat at|under forudsætning af,? at|så længe) (?:der er |vi har |kommunen har |det er muligt inden for )(?:\\p{L}+ )?${ROOM}|(?<!\\p{L})(?:inden for|afhængig\\p{L}* af) (?:\\p{L}+ ){0,2}?(?:budget|ressourcer|økonomisk\\p{L}* ramme\\p{L}*)`,
      'iu',
    ),
    unless: /ledig\p{L}* plads|aktivitet|udflugt|ønske|det sted|bestemt/iu,
  },
  waitingList: {
    affirmed: /(?<!\p{L})venteliste\p{L}*/iu,
    unless: /senest|inden for|frit valg|højst|ønske|vælge|bestemt/iu,
  },
} satisfies Record<string, Wording>;

export default defineRule({
  id: 'pligt/forbehold',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['access'],
  check(context, report) {
    const { services, law, language } = context;
    const text = texts[language];
    const isConcerned = ({ provisionIds }: ServiceView) => mustOffer(provisionIds, law);
    const areAllConcerned = services.every(isConcerned);
    for (const view of services.filter(isConcerned)) {
      for (const sentence of sentencesAbout(view, areAllConcerned)) {
        for (const kind of ['resources', 'waitingList'] as const) {
          const words = wordsSaying(sentence.text, wordings[kind]);
          // Where the standard says when the help begins, the wait has an end.
          const hasStart = kind === 'waitingList' && (view.block.access?.starts?.length ?? 0) > 0;
          if (words === undefined || hasStart) continue;
          for (const basis of basesFor(law, view.provisionIds, 'duty')) {
            report({
              at: sentence,
              basis,
              severity: 'warning',
              message: (provisions) => text[kind](provisions, words.trim()),
            });
          }
        }
      }
    }
  },
});
