import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Condition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { type Leaf, leavesOf } from './demands.ts';
import { idsOf } from './legal-basis.ts';

/** The other laws that an exemption is about, in lower case: `ældreloven`. */
export function lawsNamedIn(exempt: Condition): string[] {
  return [...new Set(leavesOf(exempt).flatMap(lawsOf))];
}

/**
 * Is a condition of a standard about those whom the law exempts: by help under the same law, by the same term, or by a term of that
 * law's target group?
 */
export function isAboutExempt(leaf: Leaf, exempt: Condition, law: CatalogueView, terms: TermIndex): boolean {
  const laws = lawsNamedIn(exempt);
  if (lawsOf(leaf).some((name) => laws.includes(name))) return true;
  const exempted = leavesOf(exempt);
  const targets = exempted.flatMap((each) =>
    idsOf(provisionsOf(each)).flatMap((id) =>
      law.clauses(id, 'targetGroup').flatMap(({ said }) => leavesOf(said.condition)),
    ),
  );
  return [...exempted, ...targets].some(
    (other) => leaf.kind === 'term' && other.kind === 'term' && terms.isA(leaf.term, other.term),
  );
}

function lawsOf(leaf: Leaf): string[] {
  // "omfattet af ældreloven" names the law in its term.
  if (leaf.kind === 'term') return leaf.term.match(/\p{L}+lov(?:en)?(?!\p{L})/gu) ?? [];
  return provisionsOf(leaf).map(({ law }) => law);
}

function provisionsOf(leaf: Leaf) {
  return leaf.kind === 'receives' || leaf.kind === 'inTargetGroup' ? (leaf.provisions ?? []) : [];
}
