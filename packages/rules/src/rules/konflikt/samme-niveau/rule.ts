import type { Condition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { reportConflict } from '../../../conflict.ts';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { leavesOf } from '../../../demands.ts';
import { idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { namesOffer } from '../../../names-offer.ts';
import { remembered } from '../../../remembered.ts';
import { type Offer, offersByMunicipality, sameDays, samePeople } from '../../../same-help.ts';
import { termText } from '../../../wording/term.ts';
import { texts } from './texts.ts';

type Level = Extract<Condition, { kind: 'term' | 'level' }>;

export default defineRule({
  id: 'konflikt/samme-niveau',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['maalgruppe/betydelig'],
  check(context, report) {
    const { terms, language } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      const levelled = offers.filter((offer) => levelsOf(offer.view).length > 0);
      for (const early of levelled) {
        if (prohibitionsIn(early.context.law, early.view.provisionIds, 'replaces').length === 0) continue;
        for (const right of levelled.filter((one) => isRightBeside(early, one))) {
          const [pair] = levelsOf(early.view).flatMap((own) =>
            levelsOf(right.view).flatMap((other) => (isSameLevel(own, other, terms) ? [[own, other] as const] : [])),
          );
          if (!pair || tells(early, right) || tells(right, early)) continue;
          if (!samePeople(early, right)) continue;
          reportConflict(
            {
              here: { words: levelText(pair[0]), file: early.context.standard.file, at: pair[0] },
              there: { words: levelText(pair[1]), file: right.context.standard.file, at: pair[1] },
              severity: 'info',
              say: text.both,
              seeAlso: text.there(),
            },
            language,
            report,
          );
          // More of the same would be the same fault.
          break;
        }
      }
    }
  },
});

/** Early help, and in another standard the right that it must not replace. */
function isRightBeside(early: Offer, right: Offer): boolean {
  return (
    early.context.standard.file !== right.context.standard.file &&
    sameDays(early, right) &&
    right.view.provisionIds.some(
      (id) => prohibitionsIn(early.context.law, early.view.provisionIds, 'replaces', id).length > 0,
    )
  );
}

/** Does the standard say anything about how its help stands to the other? */
function tells(own: Offer, other: Offer): boolean {
  const excluded = own.view.block.exclusions.flatMap(({ condition }) => leavesOf(condition));
  const ids = idsOf(excluded.flatMap((leaf) => ('provisions' in leaf ? (leaf.provisions ?? []) : [])));
  return ids.some((id) => other.view.provisionIds.includes(id)) || namesOffer(own, other);
}

/** The levels that are asked for in words: a term with a severity, or steps of a scale. */
const levelsOf = remembered((view: ServiceView): readonly Level[] => {
  const { condition, listLogicMissing } = view.block.targetGroup ?? {};
  if (!condition || listLogicMissing) return [];
  const parts = condition.kind === 'any' || condition.kind === 'all' ? condition.of : [condition];
  return parts
    .filter((part) => part.kind === 'term' || part.kind === 'level')
    .filter((part) => part.kind === 'level' || (!part.risk && part.severity !== undefined));
});

function isSameLevel(a: Level, b: Level, terms: TermIndex): boolean {
  if (a.kind === 'level' && b.kind === 'level') return a.scale === b.scale && a.from === b.from && a.to === b.to;
  if (a.kind !== 'term' || b.kind !== 'term') return false;
  return a.severity === b.severity && (terms.isA(a.term, b.term) || terms.isA(b.term, a.term));
}

function levelText(level: Level): string {
  if (level.kind === 'term') return termText(level);
  return `niveau ${[...new Set([level.from, level.to])].filter((step) => step !== undefined).join('-')} på ${level.scale}`;
}
