import type { Appeal } from './appeal.ts';
import type { Block, Service } from './block.ts';
import type { Extent } from './extent.ts';
import { type ProvisionRef, provisionId } from './provision-ref.ts';
import type { Section } from './section.ts';
import type { StandardModel } from './standard.ts';

/**
 * What holds for one service: its own words first, and where it is silent, what the standard says for all its services.
 * Nearest wins field by field (a service that only gives its own `klageadgang` keeps the shared `klagefrist`).
 * Exclusions, things not included, groups, boundaries, goals and free sections add up; a service's own contacts replace the shared ones.
 */
export function effectiveBlock(standard: StandardModel, service: Service): Block {
  const shared = standard.shared;
  return {
    purpose: nearest(shared.purpose, service.purpose),
    targetGroup: nearest(shared.targetGroup, service.targetGroup),
    conditions: service.conditions ?? shared.conditions,
    exclusions: [...shared.exclusions, ...service.exclusions],
    content: service.content ?? shared.content,
    notIncluded: [...shared.notIncluded, ...service.notIncluded],
    extent: nearest<Extent>(shared.extent, service.extent),
    afterwards: nearest(shared.afterwards, service.afterwards),
    registration: nearest(shared.registration, service.registration),
    access: nearest(shared.access, service.access),
    appeal: appealFor(service, nearest(shared.appeal, service.appeal)),
    economy: nearest(shared.economy, service.economy),
    delivery: nearest(shared.delivery, service.delivery),
    followUp: nearest(shared.followUp, service.followUp),
    contacts: service.contacts.length > 0 ? service.contacts : shared.contacts,
    free: [...shared.free, ...service.free],
    groups: together(shared.groups, service.groups),
    boundaries: together(shared.boundaries, service.boundaries),
    phases: service.phases ?? shared.phases,
    packages: service.packages ?? shared.packages,
    notIncludedList: service.notIncludedList ?? shared.notIncludedList,
    vision: service.vision ?? shared.vision,
    goals: together(shared.goals, service.goals),
    duties: service.duties ?? shared.duties,
    internal: together(shared.internal, service.internal),
    legalBasis: together(shared.legalBasis, service.legalBasis),
  };
}

/** What is said of the service's own provisions counts before what is said of all. */
function appealFor({ provisions }: Service, appeal: Appeal | undefined): Appeal | undefined {
  const own = appeal?.perProvision?.find(
    (one) => provisions.length > 0 && provisions.every((ref) => one.provisions.some((each) => covers(each, ref))),
  );
  if (!appeal || !own) return appeal;
  const { provisions: _, ...instance } = own;
  return { ...appeal, instance };
}

function covers(wide: ProvisionRef, narrow: ProvisionRef): boolean {
  return provisionId(wide) === provisionId(narrow) && (wide.subsection ?? narrow.subsection) === narrow.subsection;
}

function together<T>(far: readonly T[] | undefined, near: readonly T[] | undefined): readonly T[] | undefined {
  return far && near ? [...far, ...near] : (near ?? far);
}

/** A field that is missing, or an empty list, is silence; everything else was said. */
function nearest<T extends Section | Extent>(far: T | undefined, near: T | undefined): T | undefined {
  if (!far || !near) return near ?? far;
  const said = Object.fromEntries(
    Object.entries(near).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
  return { ...far, ...said };
}
