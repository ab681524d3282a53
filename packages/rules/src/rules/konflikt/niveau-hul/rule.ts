import type { Condition, Severity, TermCondition } from '@kvast/model/condition';
import type { SourceRange } from '@kvast/model/source';
import type { TermIndex } from '@kvast/model/term-index';
import { uncovered } from '@kvast/reasoning/decide';
import { reportConflict } from '../../../conflict.ts';
import { shortSubject } from '../../../counterexample.ts';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { leavesOf } from '../../../demands.ts';
import { targetGroupOf } from '../../../groups.ts';
import { prohibitionsIn } from '../../../legal-basis.ts';
import { remembered, rememberedWith } from '../../../remembered.ts';
import { isRead, type Offer, offersByMunicipality, sameDays, sameProvisions } from '../../../same-help.ts';
import { severityRank } from '../../../target-ways.ts';
import { termText } from '../../../wording/term.ts';
import { texts } from './texts.ts';

const SEVERITIES: readonly Severity[] = ['light', 'moderate', 'substantial', 'severe', 'complete'];

export default defineRule({
  id: 'konflikt/niveau-hul',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { terms, language } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      // A group that cannot be read may be for just those who fall between.
      if (!offers.every((offer) => isRead(offer) && isClear(terms, offer.view))) continue;
      const told = new Set<Offer>();
      for (const { mild, grave, asked, wanted, missing } of holesAmong(offers, terms)) {
        if (told.has(mild)) continue;
        const groups = offers.filter((one) => countsAgainst(one, mild, grave, asked, terms)).map(exactly);
        const whole = together([...agesOf(mild), ...agesOf(grave), only({ ...asked, severity: missing })], asked.range);
        const citizen = uncovered(whole, groups, { terms });
        if (!citizen) continue;
        told.add(mild);
        reportConflict(
          {
            here: { words: termText(wanted), file: grave.context.standard.file, at: wanted },
            there: { words: termText(asked), file: mild.context.standard.file, at: asked },
            severity: 'warning',
            say: (own, other) => text.hole(own, other, shortSubject(citizen, terms, language)),
            sayThere: (own, other) => text.end(own, other, shortSubject(citizen, terms, language)),
            seeAlso: text.there(),
          },
          language,
          report,
        );
      }
    }
  },
});

interface Hole {
  readonly mild: Offer;
  readonly grave: Offer;
  /** The most severe condition of the milder help, and the least severe of the graver. */
  readonly asked: TermCondition;
  readonly wanted: TermCondition;
  readonly missing: Severity;
}

/** Help that stops at "let" or "moderat" beside help for the same need that begins more than one step above. */
function holesAmong(offers: readonly Offer[], terms: TermIndex): Hole[] {
  const graded = offers.filter(({ view }) => gradedTerms(view).length > 0);
  return graded.flatMap((mild) =>
    graded.flatMap((grave) => holesBetween(mild, grave, terms)).filter(({ grave }) => areNeighbours(mild, grave)),
  );
}

function holesBetween(mild: Offer, grave: Offer, terms: TermIndex): Hole[] {
  const upTo = gradedTerms(mild.view).filter(({ severity }) => severity === 'light' || severity === 'moderate');
  if (upTo.length === 0) return [];
  for (const wanted of gradedTerms(grave.view)) {
    for (const asked of upTo) {
      const missing = SEVERITIES[severityRank(asked.severity)];
      const related = terms.isA(asked.term, wanted.term) || terms.isA(wanted.term, asked.term);
      if (related && missing && severityRank(wanted.severity) > severityRank(missing))
        return [{ mild, grave, asked, wanted, missing }];
    }
  }
  return [];
}

/** The same help in two standards, or early help and the right that it must not replace. */
function areNeighbours(mild: Offer, grave: Offer): boolean {
  if (mild === grave || !sameDays(mild, grave)) return false;
  if (sameProvisions(mild, grave)) return true;
  return grave.view.provisionIds.some(
    (id) => prohibitionsIn(mild.context.law, mild.view.provisionIds, 'replaces', id).length > 0,
  );
}

const gradedTerms = remembered((view: ServiceView): readonly TermCondition[] => {
  const { condition, listLogicMissing } = view.block.targetGroup ?? {};
  if (!condition || listLogicMissing) return [];
  const parts = condition.kind === 'any' || condition.kind === 'all' ? condition.of : [condition];
  return parts.filter((part) => part.kind === 'term').filter(({ risk, severity }) => !risk && severity !== undefined);
});

/** Help of the same kind, or any help for people with that problem; help for everybody with something else is no way out. */
function countsAgainst(one: Offer, mild: Offer, grave: Offer, asked: TermCondition, terms: TermIndex): boolean {
  const leaves = targetGroupOf(one.view.block).demands.flatMap(leavesOf);
  const speaksOfIt = leaves.some(
    (leaf) => leaf.kind === 'term' && (terms.isA(leaf.term, asked.term) || terms.isA(asked.term, leaf.term)),
  );
  return speaksOfIt || areNeighbours(one, grave) || areNeighbours(mild, one);
}

/** What the group asks for; beside help for graver needs, "let" and "moderat" mean no more than that. */
function exactly({ view }: Offer): Condition {
  const { demands } = targetGroupOf(view.block);
  return exact(together(demands, view.service.nameRange));
}

/** Those who are of an age for the help; who is too young or too old falls out for another reason. */
function agesOf({ view }: Offer): readonly Condition[] {
  return targetGroupOf(view.block).demands.filter(({ kind }) => kind === 'age');
}

function together(of: readonly Condition[], range: SourceRange): Condition {
  return { kind: 'all', of, range };
}

function exact(condition: Condition): Condition {
  if (condition.kind === 'term')
    return condition.severity === 'light' || condition.severity === 'moderate' ? only(condition) : condition;
  // Whether one wants the help, or gets another, says nothing of the level.
  if (condition.kind === 'all') return { ...condition, of: condition.of.filter(isAboutNeed).map(exact) };
  return condition.kind === 'any' ? { ...condition, of: condition.of.map(exact) } : condition;
}

function isAboutNeed(condition: Condition): boolean {
  return leavesOf(condition).some(({ kind }) => kind === 'term' || kind === 'age' || kind === 'level');
}

/** So severely, and not more. */
function only(term: TermCondition): Condition {
  const next = SEVERITIES[severityRank(term.severity)];
  const more: Condition = { kind: 'not', of: { ...term, severity: next }, range: term.range };
  return next ? { kind: 'all', of: [term, more], range: term.range } : term;
}

/** Can everything that the group asks for be read, and in one way? */
const isClear = rememberedWith((terms: TermIndex, view: ServiceView): boolean => {
  const { unclear, demands } = targetGroupOf(view.block);
  return (
    !unclear &&
    demands.flatMap(leavesOf).every((leaf) => leaf.kind !== 'term' || terms.resolve(leaf.term) !== undefined)
  );
});
