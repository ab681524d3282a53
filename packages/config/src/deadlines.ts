import type { Block, Service } from '@kvast/model/block';
import type { Limit, LimitStrength } from '@kvast/model/limit';
import { provisionId } from '@kvast/model/provision-ref';
import type { Located } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import type { Duration } from '@kvast/model/time';
import type { ConfigContext } from './context.ts';
import { calendarDuration } from './iso-duration.ts';
import { fromStandard, type LawWord } from './origin.ts';
import type { Deadline, Origin } from './registration.ts';
import { reportDeadlines } from './reporting.ts';

const MONTH_END = 'månedens udgang';

/**
 * The deadlines of one service in the order in which they come up in a case. Where the standard says nothing about
 * case-processing time, the municipality's own list is asked.
 */
export function deadlinesOf(
  standard: StandardModel,
  service: Service,
  block: Block,
  duties: readonly LawWord<'reportedTo'>[],
  context: ConfigContext,
): Deadline[] {
  const origin = (at: Located) => fromStandard(standard, at, service.provisions);
  const caseLimit = block.access?.deadline?.limit;
  const { deadline: appeal, reconsideration } = block.appeal ?? {};
  const { first, recurring } = block.followUp ?? {};
  return [
    ...(block.access?.deadline ? [] : municipalDeadline(service, context)),
    ...(caseLimit
      ? [{ ...ofLimit('caseProcessing', caseLimit, origin(caseLimit)), startEvent: block.access?.deadline?.startEvent }]
      : []),
    ...(block.access?.deadline?.variants ?? []).map(({ limit, startEvent, when, ...at }) => ({
      ...ofLimit('caseProcessing', limit, origin(at)),
      startEvent,
      when,
    })),
    ...(appeal ? [ofLimit('appeal', appeal, origin(appeal))] : []),
    ...(reconsideration ? [ofLimit('reconsideration', reconsideration, origin(reconsideration))] : []),
    ...(first ? [ofLimit('firstFollowUp', first, origin(first))] : []),
    ...(recurring ? [deadline('followUp', recurring.every, recurring.strength, origin(recurring))] : []),
    ...reportDeadlines(service, duties, context.law).flatMap(({ clause: { said }, origin: byLaw }) =>
      said.quantity
        ? [
            {
              ...deadline('reporting', said.quantity, undefined, byLaw),
              boundAsWritten: 'senest',
              startEvent: MONTH_END,
            },
          ]
        : [],
    ),
  ];
}

function municipalDeadline(service: Service, { municipality }: ConfigContext): Deadline[] {
  const ids = service.provisions.map(provisionId);
  const found = municipality?.deadlines.find(({ provisions }) =>
    provisions.some((ref) => ids.includes(provisionId(ref))),
  );
  if (!municipality || !found) return [];
  const provision = found.provisions.map(({ id }) => id).join(', ');
  const at = { file: municipality.file, line: found.range.start.line, provision };
  return [ofLimit('caseProcessing', found.limit, { source: 'municipality', ...at })];
}

function ofLimit(kind: Deadline['kind'], limit: Limit, origin: Origin): Deadline {
  return { ...deadline(kind, limit.quantity, limit.strength, origin), boundAsWritten: limit.boundAsWritten };
}

function deadline(
  kind: Deadline['kind'],
  quantity: Duration,
  strength: LimitStrength | undefined,
  origin: Origin,
): Deadline {
  return { kind, quantity, duration: calendarDuration(quantity), strength, origin };
}
