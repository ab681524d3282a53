import { reportForbiddenWording, type Wording } from '../../../forbidden-wording.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

const ENDS = '(?:ophør|bortfald|stopp|slutt|afslut|udløb|indstil|lukk)\\p{L}*';
const NO_SHOW =
  '(?:udebliv|udeblev|møder (?:\\p{L}+ )?ikke op|ikke (?:\\p{L}+ )?(?:møder|mødt) op|ikke (?:\\p{L}+ )?(?:samarbejder|medvirker|er motiveret)|manglende (?:samarbejde|motivation|fremmøde))\\p{L}*';
/** A decision, or a talk with the citizen about what is wrong, is what is asked for. */
const DECIDED = /afgørelse|afgør|partshør|vurder|klage|tilpasse|tilrettelæg|kontakt|tale[rs]? med|drøft|undersøg/iu;

/** The language has no key for how help ends, so only words can say it. */
const wordings = {
  endsWithoutDecision: {
    affirmed: new RegExp(
      `(?<!\\p{L})${ENDS} (?:(?!ikke)\\p{L}+ )?(?:automatisk|af sig selv)(?!\\p{L})|(?<!\\p{L})automatisk(?:e|t)? ${ENDS}`,
      'iu',
    ),
    denied: new RegExp(
      `(?<!\\p{L})${ENDS} (?:\\p{L}+ )?uden (?:videre|varsel|yderligere (?:varsel|afgørelse)|(?:en )?(?:ny )?afgørelse)(?!\\p{L})`,
      'iu',
    ),
    unless: /(?<!uden (?:en )?(?:ny )?(?:yderligere )?)(?:træffer|med|ved|efter) (?:en )?(?:ny )?afgørelse|klage/iu,
  },
  endsForLackOfCooperation: {
    affirmed: new RegExp(`(?<!\\p{L})${ENDS} [^.]{0,60}?(?<!\\p{L})${NO_SHOW}|(?<!\\p{L})${NO_SHOW}[^.]{0,60}? ${ENDS}`, 'iu'),
    denied: new RegExp(`(?<!\\p{L})${ENDS} [^.]{0,60}?(?<!\\p{L})${NO_SHOW}|(?<!\\p{L})${NO_SHOW}[^.]{0,60}? ${ENDS}`, 'iu'),
    unless: DECIDED,
  },
  endsAtPensionAge: {
    affirmed: new RegExp(`(?<!\\p{L})${ENDS} [^.]{0,50}?folkepension\\p{L}*|folkepension\\p{L}*[^.]{0,50}? ${ENDS}`, 'iu'),
    unless: /behold|bevare|fortsæt|(?<!\p{L})før(?!\p{L})/iu,
  },
} satisfies Record<string, Wording>;

export default defineRule({
  id: 'ordlyd/ophoer',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const text = texts[context.language];
    const rule = { wordings, isTyped: () => false };
    reportForbiddenWording(context, rule, (what, provisions, words) => text[what](provisions, words), report);
  },
});
