import type { Condition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { type Leaf, leavesOf } from './demands.ts';

/** The other laws that an exemption is about, in lower case: `ældreloven`. */
export function lawsNamedIn(exempt: Condition): string[] {
  return [...new Set(leavesOf(exempt).flatMap(lawsOf))];
}

/** Is a condition of a standard about those whom the law exempts: by the same term, or by help under the same law? */
export function isAboutExempt(leaf: Leaf, exempt: Condition, terms: TermIndex): boolean {
  const laws = lawsNamedIn(exempt);
  if (lawsOf(leaf).some((law) => laws.includes(law))) return true;
  return leavesOf(exempt).some(
    (other) => leaf.kind === 'term' && other.kind === 'term' && terms.isA(leaf.term, other.term),
  );
}

function lawsOf(leaf: Leaf): string[] {
  if (leaf.kind === 'receives' || leaf.kind === 'inTargetGroup') return (leaf.provisions ?? []).map(({ law }) => law);
  // "omfattet af ældreloven" names the law in its term.
  return leaf.kind === 'term' ? (leaf.term.match(/\p{L}+lov(?:en)?(?!\p{L})/gu) ?? []) : [];
}
