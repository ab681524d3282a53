import type { Economy } from '@kvast/model/economy';
import { blocksOf } from '../../../blocks.ts';
import { defineRule } from '../../../define-rule.ts';
import { sentencesIn } from '../../../words.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'betaling/gratis-med-udgifter',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, services, language }, report) {
    const text = texts[language];
    // A service may explain what the shared section leaves open, so the shared section by itself counts only without services.
    const blocks = blocksOf({ standard, services });
    for (const { economy } of blocks) {
      if (!economy?.fee?.free || economy.ownCosts.length === 0 || saysBoth(economy)) continue;
      report({
        at: economy.fee,
        message: text.hidden(),
        severity: 'info',
        related: economy.ownCosts.map(({ range }) => ({ file: standard.file, range, message: text.ownCost() })),
      });
    }
  },
});

/** "Støtten er gratis, men du betaler selv bussen", in one sentence or in two. What is denied ("ikke selv betale") is no expense. */
function saysBoth({ prose }: Economy): boolean {
  const clauses = sentencesIn(prose).flatMap((sentence) => sentence.split(/[,:;]|\s(?:men|dog)\s/));
  return (
    clauses.some((clause) => FREE.test(clause)) &&
    clauses.some((clause) => EXPENSE.test(clause) && !DENIED.test(clause))
  );
}

const FREE = /gratis|vederlagsfri|koster (?:\p{L}+ )?(?:ikke|intet)|(?:ingen|uden) (?:egen)?betaling/iu;
const EXPENSE =
  /selv .*(?:betal|afhold|dæk|køb|udgift)|(?:betal|afhold|dæk|køb)\p{L}* .*selv|(?:din|sin|egen) regning|egne udgifter/iu;
const DENIED = /(?<!\p{L})(?:ikke|intet|ingen|aldrig|hverken)(?!\p{L})/iu;
