import type { CatalogueView } from '@kvast/law/catalogue-view';
import { severityFor } from '@kvast/law/cite';
import type { Service } from '@kvast/model/block';
import type { Extent } from '@kvast/model/extent';
import type { DurationRule, Limit } from '@kvast/model/limit';
import type { StandardModel } from '@kvast/model/standard';
import { isLonger } from '@kvast/model/time';
import { calendarDuration } from './iso-duration.ts';
import { fromStandard, idsOf, type LawWord, wordsOfLaw } from './origin.ts';
import type { Origin, ServiceLimits } from './registration.ts';

type LongestCourse = NonNullable<ServiceLimits['longestCourse']>;

/** @param extent of the service as it holds, what is shared included */
export function limitsOf(
  standard: StandardModel,
  service: Service,
  extent: Extent | undefined,
  law: CatalogueView,
): ServiceLimits {
  const origin = (at: Parameters<typeof fromStandard>[1]) => fromStandard(standard, at, service.provisions);
  const { duration, repetition, extension, dispensation } = extent ?? {};
  const said = duration && (duration.kind === 'limit' ? duration.limit : 'unlimited');
  return {
    ...(said && duration && { duration: { value: said, origin: origin(duration) } }),
    longestCourse: longestCourse(extent, origin, law, service),
    ...(repetition && { repetition: { value: repetition.rule, origin: origin(repetition) } }),
    ...(extension && {
      extension: { value: { allowed: extension.allowed, when: extension.when }, origin: origin(extension) },
    }),
    ...(dispensation && {
      dispensation: { value: { allowed: dispensation.allowed, when: dispensation.when }, origin: origin(dispensation) },
    }),
    amounts: (extent?.amounts ?? []).map((limit) => ({ value: limit, origin: origin(limit) })),
  };
}

/**
 * The length that no course may pass, so that a form can refuse a later end date: the shorter of the standard's firm limit and
 * the law's. A limit is firm where no extension or dispensation is possible, its words do not blur it ("op mod", "ca."),
 * and it can be added to a date. In a standard it must also not be a service level, a goal or a rule of thumb, which are
 * departed from after an individual assessment; of law it must have been read in a statute or its preparatory works.
 */
function longestCourse(
  extent: Extent | undefined,
  origin: (at: Limit) => Origin,
  law: CatalogueView,
  service: Service,
): LongestCourse | undefined {
  const byStandard = standardLimit(extent, origin);
  const byLaw = lawLimit(law, service);
  if (!byStandard || !byLaw) return byStandard ?? byLaw;
  return isLonger(byStandard.quantity, byLaw.quantity) ? byLaw : byStandard;
}

function standardLimit(extent: Extent | undefined, origin: (at: Limit) => Origin): LongestCourse | undefined {
  if (extent?.duration?.kind !== 'limit' || extent.dispensation?.allowed || extent.extension?.allowed) return undefined;
  const { limit } = extent.duration;
  return limit.strength === undefined || limit.strength === 'law' ? checkable(limit, origin(limit)) : undefined;
}

/** Of several provisions the most generous counts, and one without a limit leaves the service without. */
function lawLimit(law: CatalogueView, service: Service): LongestCourse | undefined {
  const limits = idsOf(service.provisions).map((id) => {
    const refs = service.provisions.filter((ref) => idsOf([ref])[0] === id);
    const departures = [...wordsOfLaw(law, refs, 'extension'), ...wordsOfLaw(law, refs, 'dispensation')];
    if (departures.some(({ clause }) => clause.said.departure.allowed)) return undefined;
    return wordsOfLaw(law, refs, 'duration')
      .map(firmWord)
      .find((limit) => limit !== undefined);
  });
  return limits.reduce((longest, limit) => {
    if (!longest || !limit) return undefined;
    return isLonger(limit.quantity, longest.quantity) ? limit : longest;
  }, limits[0]);
}

function firmWord({ clause, origin }: LawWord<'duration'>): LongestCourse | undefined {
  const rule = clause.said.rule;
  return isLimit(rule) && severityFor(clause) === 'error' ? checkable(rule.limit, origin) : undefined;
}

function isLimit(rule: { kind: string }): rule is Extract<DurationRule, { kind: 'limit' }> {
  return rule.kind === 'limit';
}

function checkable(limit: Limit, origin: Origin): LongestCourse | undefined {
  const duration = limit.bound === 'atMost' || limit.bound === 'exactly' ? calendarDuration(limit.quantity) : undefined;
  return duration ? { quantity: limit.quantity, duration, origin } : undefined;
}
