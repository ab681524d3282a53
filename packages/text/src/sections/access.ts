import type { Access } from '@kvast/model/access';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import { type Composer, said, together, withProse } from '../composer.ts';
import type { Block } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';

/** How to get the help, and how long an answer takes. */
export function accessSection(access: Access | undefined, composer: Composer): Draft[] {
  if (!access) return [];
  const { words } = composer;
  return draft(words.heading('access'), access, withProse(access, accessBlocks(access, composer), composer));
}

function accessBlocks(access: Access, { words }: Composer): Block[] {
  const { assessment, route, applicants, deadline, decision, decidedBy, documentation = [], acute } = access;
  const { receipt, starts = [] } = access;
  return [
    ...said(assessment && words.assessment(assessment.rule), assessment),
    ...together(
      said(route && words.route(route), route),
      said(applicants.length > 0 ? words.applicants(applicants) : undefined, applicants[0]),
    ),
    ...said(documentation.length > 0 ? words.documentation(documentation) : undefined, documentation[0]),
    ...said(receipt && words.receipt(receipt), receipt),
    ...together(
      said(deadline?.none ? words.noDeadline() : undefined, deadline),
      said(deadline?.limit && words.caseTime(deadline.limit, deadline.startEvent), deadline),
      ...(deadline?.variants ?? []).map((variant) => {
        const ownStart = variant.startEvent === deadline?.startEvent ? undefined : variant.startEvent;
        return said(words.caseTimeWhen(variant, ownStart), variant);
      }),
      said(acute && words.acute(acute), acute),
      said(deadline?.whenExceeded && words.whenExceeded(deadline.whenExceeded), deadline?.whenExceeded),
    ),
    ...together(...starts.map((soon) => said(words.helpStarts(soon), soon))),
    ...together(
      said(decidedBy && words.decidedBy(decidedBy), decidedBy),
      said(decision && words.decision(decision.form), decision),
    ),
  ];
}

/** The municipality's own deadlines for services whose standard gives none. They have no place in the standard's file. */
export function municipalDeadlines(standard: StandardModel, { words, context }: Composer): Block[] {
  if (standard.shared.access?.deadline) return [];
  const without = standard.services.filter((service) => !service.access?.deadline);
  const wanted = new Set(without.flatMap((service) => service.provisions.map(provisionId)));
  return (context.municipality?.deadlines ?? []).flatMap((deadline) => {
    const { acute, starts = [] } = deadline;
    const about = deadline.provisions.filter((ref) => wanted.has(provisionId(ref)));
    if (about.length === 0) return [];
    return together(
      said(words.caseTimeFor(about, deadline)),
      said(acute && words.acute(acute)),
      ...starts.map((soon) => said(words.helpStarts(soon))),
    );
  });
}
