import { provisionId } from '@kvast/model/provision-ref';
import type { Located, SourceRange } from '@kvast/model/source';
import { awaitsDecision } from './decisions.ts';
import type { RuleContext, ServiceView } from './define-rule.ts';
import { type BasisOf, basesFor } from './legal-basis.ts';
import { ownMunicipality } from './own-municipality.ts';

/** Deadlines for decisions in social matters (sagsbehandlingsfrister). */
export const CASE_DEADLINES = 'retssikkerhedsloven § 3';

export interface MissingDeadline {
  readonly basis: BasisOf<'caseDeadline'>;
  /** What stands there instead: nothing, "ingen", or a line without a length of time. */
  readonly instead: 'nothing' | 'none' | 'noLength';
  readonly at: Located | SourceRange;
}

/** The deadline that a decision about this service must have and that neither the standard nor the municipality's file gives. */
export function missingDeadline(view: ServiceView, context: RuleContext): MissingDeadline | undefined {
  const { law } = context;
  const deadline = view.block.access?.deadline;
  if (deadline?.limit || startsAfterRequest(view) || !awaitsDecision(view, law)) return undefined;
  if (!deadline?.none && hasMunicipalDeadline(view, context)) return undefined;
  const basis = basesFor(law, [...view.provisionIds, CASE_DEADLINES], 'caseDeadline').find(
    ({ clause }) => clause.said.required,
  );
  if (!basis) return undefined;
  if (!deadline) return { basis, instead: 'nothing', at: view.service.nameRange };
  return { basis, instead: deadline.none ? 'none' : 'noLength', at: deadline };
}

/** Help that begins so many days after the request has been decided on by then. */
function startsAfterRequest({ block }: ServiceView): boolean {
  const starts = block.access?.starts ?? [];
  return starts.some(({ limit, atOnce, startEvent, when }) => {
    if (when !== undefined) return false;
    return atOnce || (limit !== undefined && /ansøg|henvend|anmod/i.test(startEvent ?? ''));
  });
}

/** Does the municipality's file set a deadline for the service? */
export function hasMunicipalDeadline({ provisionIds }: ServiceView, { standard, workspace }: RuleContext): boolean {
  const deadlines = ownMunicipality(standard, workspace)?.deadlines ?? [];
  return deadlines.some(({ provisions }) => provisions.some((ref) => provisionIds.includes(provisionId(ref))));
}

/** The clause that asks for follow-up, where the service says nothing about it. */
export function missingFollowUp(
  { block, provisionIds }: ServiceView,
  { law }: RuleContext,
): BasisOf<'followUp'> | undefined {
  const { first, recurring, ongoing, prose = [], basis = [] } = block.followUp ?? {};
  if (first || recurring || ongoing || prose.length + basis.length > 0) return undefined;
  return basesFor(law, provisionIds, 'followUp')[0];
}

/** The clause with the law's target group, where the service says nothing about its own. */
export function missingTargetGroup(
  { block, provisionIds }: ServiceView,
  { law }: RuleContext,
): BasisOf<'targetGroup'> | undefined {
  const { targetGroup, conditions } = block;
  const said = [targetGroup?.condition, targetGroup?.age, conditions?.condition].some((part) => part !== undefined);
  if (said || (targetGroup?.prose.length ?? 0) > 0) return undefined;
  return basesFor(law, provisionIds, 'targetGroup')[0];
}
