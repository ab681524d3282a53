import type { Block } from '@kvast/model/block';
import type { TermCondition } from '@kvast/model/condition';
import type { Located, Prose } from '@kvast/model/source';
import { defineRule } from '../../../define-rule.ts';
import { demandedOf, type Leaf } from '../../../demands.ts';
import { reportForbiddenWording, type Wording, wordsSaying } from '../../../forbidden-wording.ts';
import { prohibitionsIn } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

const NOT_GIVEN =
  '(?:yder|giver|tilbyder|omfatter|dækker|gives|ydes|tilbydes|får|kan få) (?:(?!kun)\\p{L}+ ){0,2}?ikke';
const AWAY =
  '(?:(?:på|under|i) (?:\\p{L}+ )?(?:ferie|rejse|sommerhus|udland)\\p{L}*|uden for (?:hjemmet|kommunen|landet))';
/** Treatment is rightly left out, and so are the costs of a holiday. */
const OTHERWISE = /terapi|behandling|traume|fortid|udgift|betal|kørsel/iu;

const wordings = {
  excludesConversations: {
    denied: new RegExp(
      `(?<!\\p{L})${NOT_GIVEN} (?:(?!uden|ikke)[\\p{L}-]+ ){0,3}?(?:støtte)?samtaler(?!\\p{L})|(?<!\\p{L})(?:støtte)?samtaler (?:\\p{L}+ ){0,2}?(?:er|indgår|gives|ydes|tilbydes) (?:\\p{L}+ )?ikke(?!\\p{L})`,
      'iu',
    ),
    unless: OTHERWISE,
  },
  excludesStaysAway: {
    affirmed: /(?<!\p{L})kun (?:\p{L}+ ){0,3}?(?:i|inden for) (?:\p{L}+ )?kommunens? ?(?:grænser?)?(?!\p{L})/iu,
    denied: new RegExp(`(?<!\\p{L})${NOT_GIVEN} (?:\\p{L}+ ){0,3}?${AWAY}(?!\\p{L})`, 'iu'),
    unless: OTHERWISE,
  },
  excludesStudents: {
    denied:
      /(?<!\p{L})(?:ikke|uden for)(?!\p{L})[^.]{0,60}?(?<!\p{L})(?:SU|uddannelsesstøtte)(?!\p{L})|(?<!\p{L})(?:SU|uddannelsesstøtte)(?!\p{L})[^.]{0,60}?(?<!\p{L})ikke(?!\p{L})/u,
    unless: /udelukker ikke|hindrer ikke|også|regnes ikke/iu,
  },
} satisfies Record<string, Wording>;

export default defineRule({
  id: 'ordlyd/udelukker',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const { services, law, language } = context;
    const text = texts[language];
    reportForbiddenWording(
      context,
      { wordings, isTyped },
      (what, provisions, words) => text[what](provisions, words),
      report,
    );
    for (const { block, provisionIds } of services) {
      found(staysExcluded(block), 'excludesStaysAway');
      found(studentsExcluded(block), 'excludesStudents');

      function found(items: readonly (Located & { words: string })[], what: 'excludesStaysAway' | 'excludesStudents') {
        for (const basis of prohibitionsIn(law, provisionIds, what)) {
          for (const { range, words } of items) {
            report({ at: range, basis, severity: 'warning', message: (provisions) => text[what](provisions, words) });
          }
        }
      }
    }
  },
});

/** Points about conversations under "Omfatter ikke" are for samspil/samtaler. */
function isTyped({ notIncluded }: Block, what: keyof typeof wordings): boolean {
  return what === 'excludesConversations' && notIncluded.some(({ text }) => /samtale/iu.test(text));
}

/** "Omfatter ikke: støtte på ferier". */
function staysExcluded({ notIncluded }: Block): (Located & { words: string })[] {
  const item = new RegExp(
    `^(?:(?:støtte|hjælp|ledsagelse|socialpædagogisk støtte) )?(?:${AWAY}|ferier?|rejser)(?!\\p{L})`,
    'iu',
  );
  return notIncluded.flatMap(({ text, range, unless }): (Located & Pick<Prose, 'range'> & { words: string })[] => {
    const words = unless ? undefined : wordsSaying(text, { affirmed: item, denied: item, unless: OTHERWISE });
    return words === undefined ? [] : [{ range, words }];
  });
}

/** "Uden for målgruppen: modtager [SU]". */
function studentsExcluded(block: Block): (Located & { words: string })[] {
  return demandedOf(block, (leaf, wanted) => !wanted && isGrant(leaf))
    .filter(isGrant)
    .map(({ range, term }) => ({ range, words: term }));
}

function isGrant(leaf: Leaf): leaf is TermCondition {
  return (
    leaf.kind === 'term' &&
    /^(?:modtager af |modtager )?(?:su|uddannelsesstøtte|statens uddannelsesstøtte)$/i.test(leaf.term)
  );
}
