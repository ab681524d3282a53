import type { Departure } from '@kvast/model/limit';
import { isLonger } from '@kvast/model/time';
import type { RuleContext, ServiceView } from './define-rule.ts';
import { basesFor } from './legal-basis.ts';
import type { Message } from './message.ts';
import type { Report } from './report.ts';
import { durationText } from './wording/limit.ts';

const keys = { extension: 'forlængelse', dispensation: 'dispensation' };

interface DepartureTexts {
  /** `limit` is the law's longest duration, `6 måneder`. */
  allowed(provision: string, limit: string): Message;
  setToNone(): string;
}

/**
 * Reports an extension or a dispensation that a standard allows and the law does not. Where the standard's own limit is shorter than
 * the law's, there is room for a departure up to the law's limit, and nothing is said.
 */
export function reportDeparture(
  { services, law, language }: RuleContext,
  kind: 'extension' | 'dispensation',
  texts: DepartureTexts,
  report: Report,
): void {
  for (const view of services) {
    const departure: Departure | undefined = view.block.extent?.[kind];
    if (!departure?.allowed) continue;
    for (const basis of basesFor(law, view.provisionIds, kind)) {
      if (basis.clause.said.departure.allowed) continue;
      const rule = law.first(basis.provision.id, 'duration')?.said.rule;
      if (rule?.kind !== 'limit' || hasRoomBelow(view, rule.limit.quantity)) continue;
      report({
        at: departure,
        basis,
        message: (provisions) => texts.allowed(provisions, durationText(rule.limit.quantity, language)),
        fixes: [{ title: texts.setToNone(), safe: false, edits: [{ at: departure, newText: `${keys[kind]}: ingen` }] }],
      });
    }
  }
}

function hasRoomBelow({ block }: ServiceView, longest: Parameters<typeof isLonger>[0]): boolean {
  const duration = block.extent?.duration;
  return duration?.kind === 'limit' && isLonger(longest, duration.limit.quantity) === true;
}
