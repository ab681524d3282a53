import { reportConflict } from '../../../conflict.ts';
import { defineRule } from '../../../define-rule.ts';
import { idsOf } from '../../../legal-basis.ts';
import { plainName } from '../../../nearest-name.ts';
import type { Offer } from '../../../same-help.ts';
import { offersByMunicipality, sameDays } from '../../../same-help.ts';
import { shutOutBy, shutOutText, speaksOf } from '../../../shut-out.ts';
import { saidAll } from '../../../unread.ts';
import { texts } from './texts.ts';

const SUPPORT = 'serviceloven § 85';
const HOME_HELP = 'serviceloven § 83';

export default defineRule({
  id: 'konflikt/opgave-83',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { language } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      for (const here of offers.filter(({ view }) => view.provisionIds.includes(SUPPORT))) {
        const helpers = offers.filter((one) => one.view.provisionIds.includes(HOME_HELP) && sameDays(one, here));
        if (![here, ...helpers].every(isTold)) continue;
        for (const item of here.view.block.notIncluded) {
          if (item.unless || !idsOf(item.provisions).includes(HOME_HELP)) continue;
          const refusals = helpers.map((helper) => refusalOf(item.text, helper, here));
          const [refusal] = refusals;
          // As long as one of them takes the task, there is somebody to turn to.
          if (!refusal || refusals.includes(undefined)) continue;
          reportConflict(
            {
              here: { words: plainWords(item.text), file: here.context.standard.file, at: item },
              there: refusal,
              severity: 'warning',
              provision: HOME_HELP,
              say: text.nobody,
              seeAlso: text.there(),
            },
            language,
            report,
          );
        }
      }
    }
  },
});

/** Was every line read that says what is left out, and with which exception? */
function isTold({ context }: Offer): boolean {
  return saidAll(context.standard, ['notIncluded', 'exclusions']);
}

/** Where the home help does not do the same task, or is not for those who get support. */
function refusalOf(task: string, helper: Offer, support: Offer) {
  const { file } = helper.context.standard;
  const { block } = helper.view;
  const same = block.notIncluded.find(({ text, unless }) => !unless && sameWords(text) === sameWords(task));
  if (same) return { words: plainWords(same.text), file, at: same.range };
  const shut = shutOutBy(block).find((one) => speaksOf(one, support));
  return shut && { words: shutOutText(shut), file, at: shut.at };
}

function plainWords(words: string): string {
  return words.replace(/[.;]$/, '');
}

function sameWords(words: string): string {
  return plainName(words.replace(/[.,;:]/g, ' '));
}
