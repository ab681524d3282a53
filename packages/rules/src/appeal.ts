import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Appeal } from '@kvast/model/appeal';
import type { ServiceView } from './define-rule.ts';
import { type BasisOf, basesFor } from './legal-basis.ts';

/** What the law says about appeal from a service's decisions. */
interface AppealLaw {
  readonly none: readonly BasisOf<'appeal'>[];
  readonly toAnkestyrelsen: readonly BasisOf<'appeal'>[];
}

export function appealLaw(law: CatalogueView, provisionIds: readonly string[]): AppealLaw {
  const bases = basesFor(law, provisionIds, 'appeal');
  return {
    none: bases.filter(({ clause }) => clause.said.to === 'none'),
    toAnkestyrelsen: bases.filter(({ clause }) => clause.said.to === 'ankestyrelsen'),
  };
}

/**
 * Where it is written how a complaint is made, for each provision with appeal to Ankestyrelsen: the way and the time are told together with
 * the deadline, in the same public guides. Where no deadline is known, the appeal itself.
 */
export function howToAppeal(
  law: CatalogueView,
  provisionIds: readonly string[],
): (BasisOf<'appeal'> | BasisOf<'appealDeadline'>)[] {
  return appealLaw(law, provisionIds).toAnkestyrelsen.map((appealable) => {
    const [deadline] = basesFor(law, [appealable.provision.id], 'appealDeadline');
    return deadline ?? appealable;
  });
}

/** The same, for a service about whose appeal nothing is said; nothing where something is. */
export function missingAppeal({ block, provisionIds }: ServiceView, law: CatalogueView): AppealLaw {
  return appealLaw(law, block.appeal ? [] : provisionIds);
}

/** The Klage section in which a service's appeal is said: its own, unless that leaves the appeal to the shared one. */
export function appealSection({ service }: ServiceView, shared: Appeal | undefined): Appeal | undefined {
  const own = service.appeal;
  return own?.instance || !shared ? own : shared;
}

/** Everything that is said about appeal in words, for rules that ask whether a thing is mentioned at all. */
export function appealWords({ block }: ServiceView): string {
  const sections = [block.appeal, ...block.free];
  const words = sections.flatMap((section) => section?.prose ?? []).map(({ text }) => text);
  return [...words, block.appeal?.guidance?.text ?? '', block.appeal?.sendTo?.text ?? ''].join('\n');
}
