import type { RegistrationService } from '../registration.ts';
import { elementsOf, type SetUpElement } from './elements.ts';
import type { Evidence, MappingProfile, ProfileLine } from './profile.ts';

/** How far a profile comes with one element of a service. */
export interface CoveredElement {
  readonly element: SetUpElement;
  readonly line?: ProfileLine;
  /** What to write in the system, where the profile says it of this very value. */
  readonly written?: string;
  /** The weakest evidence that the answer rests on. */
  readonly evidence?: Evidence;
  readonly status: 'mapped' | 'unconfirmed' | 'unmapped';
}

export const statuses = { mapped: 'knyttet', unconfirmed: 'ubekræftet', unmapped: 'ikke knyttet' } as const;

/** Every element of the service, with what the profile says of it. */
export function coverageOf(service: RegistrationService, { linjer }: MappingProfile): CoveredElement[] {
  return elementsOf(service).map((element) => {
    const line = linjer.find(({ kildefelt }) => kildefelt.toLowerCase() === element.kildefelt.toLowerCase());
    if (!line) return { element, status: 'unmapped' };
    if (!line.værdier) return { element, line, evidence: line.evidens, status: statusOf([line.evidens]) };
    const found = element.parts.map((part) => line.værdier?.find(({ fra }) => fra === part));
    const known = found.filter((value) => value !== undefined);
    const evidences = [line.evidens, ...known.map(({ evidens }) => evidens)];
    return {
      element,
      line,
      written: known.map(({ til, visning }) => (visning ? `${til} (${visning})` : til)).join(', '),
      evidence: evidences.includes('ubekræftet') ? 'ubekræftet' : line.evidens,
      status: known.length < found.length ? 'unmapped' : statusOf(evidences),
    };
  });
}

function statusOf(evidences: readonly Evidence[]): CoveredElement['status'] {
  return evidences.includes('ubekræftet') ? 'unconfirmed' : 'mapped';
}
