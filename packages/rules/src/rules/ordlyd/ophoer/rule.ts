import { defineRule } from '../../../define-rule.ts';
import { reportForbiddenWording, type Wording } from '../../../forbidden-wording.ts';
import { texts } from './texts.ts';

const ENDS = '(?:ophør|bortfald|stopp|slutt|afslut|udløb|indstil|lukk)\\p{L}*';
const NO_SHOW =
  '(?:udebliv|udeblev|møder (?:\\p{L}+ )?ikke op|ikke (?:\\p{L}+ )?(?:møder|mødt) op|ikke (?:\\p{L}+ )?(?:samarbejder|medvirker|er motiveret)|manglende (?:samarbejde|motivation|fremmøde))\\p{L}*';
/** A decision, or a talk with the citizen about what is wrong, is what is asked for. */
const DECIDED =
  /afgørelse|afgør|partshør|vurder|klage|tilpasse|tilrettelæg|kontakt|tale[rs]? (?:\p{L}+ )?med|drøft|undersøg/iu;
/** Some words between two others, none of them a denial. */
const BETWEEN = '(?:(?!ikke|aldrig)[^.]){0,60}?';

/** The two in either order. */
function together(one: string, other: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})${one}${BETWEEN}(?<!\\p{L})${other}|(?<!\\p{L})${other}${BETWEEN}(?<!\\p{L})${one}`,
    'iu',
  );
}

/** The language has no key for how help ends, so only words can say it. */
const wordings = {
  endsWithoutDecision: {
    affirmed: new RegExp(
      `(?<!\\p{L})${ENDS} (?:\\p{L}+ )?(?:automatisk|af sig selv)(?!\\p{L})|(?<!\\p{L})automatisk(?:e|t)? ${ENDS}`,
      'iu',
    ),
    denied: new RegExp(
      `(?<!\\p{L})${ENDS} (?:(?!ikke|aldrig)\\p{L}+ )?uden (?:videre|varsel|yderligere (?:varsel|afgørelse)|(?:en )?(?:ny )?afgørelse)(?!\\p{L})`,
      'iu',
    ),
    unless: /(?:træffer|med|ved|efter) (?:en )?(?:ny )?afgørelse|klage/iu,
  },
  endsForLackOfCooperation: { affirmed: together(ENDS, NO_SHOW), denied: together(ENDS, NO_SHOW), unless: DECIDED },
  endsAtPensionAge: {
    affirmed: together(ENDS, 'folkepension\\p{L}*'),
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
