import { includes, lastDay } from '@kvast/model/time';
import type { StandardFacts } from './standard-facts.ts';
import type { Workspace } from './workspace.ts';

/** How a standard stands to a day. */
export type Standing = 'valid' | 'coming' | 'ended' | 'undated';

/** One standard in a list. */
export interface StandardSummary {
  readonly file: string;
  /** Of the heading, from 1. */
  readonly line: number;
  readonly title: string;
  readonly municipality?: string;
  readonly status?: 'draft' | 'hearing' | 'adopted';
  readonly standing: Standing;
  /** First and last day, `YYYY-MM-DD`; open where they are missing. */
  readonly from?: string;
  readonly to?: string;
  readonly services: readonly ServiceSummary[];
}

export interface ServiceSummary {
  readonly name: string;
  readonly line: number;
  /** Ids: `serviceloven § 82 b`. */
  readonly provisions: readonly string[];
}

export interface StandardsOverview {
  /** By title. */
  readonly standards: readonly StandardSummary[];
  /** Every provision that some service rests on, in the order of the law. Without a title where the catalogue does not have it. */
  readonly provisions: readonly { readonly id: string; readonly title?: string }[];
}

/** All standards of the workspace and what they rest on. @param date `YYYY-MM-DD` */
export function standardsOverview(workspace: Workspace, date: string): StandardsOverview {
  const standards = workspace
    .files()
    .flatMap((file) => workspace.facts(file) ?? [])
    .map((standard) => summaryOf(standard, date))
    .sort((one, other) => one.title.localeCompare(other.title, 'da'));
  const used = new Set(standards.flatMap(({ services }) => services.flatMap(({ provisions }) => provisions)));
  const known = workspace.catalogueAt(date).provisions();
  const inOrder = known.filter(({ provision: { id } }) => used.delete(id));
  return {
    standards,
    provisions: [
      ...inOrder.map(({ provision: { id, title } }) => ({ id, title })),
      ...[...used].sort().map((id) => ({ id })),
    ],
  };
}

function summaryOf(standard: StandardFacts, date: string): StandardSummary {
  const { file, range, title, municipality, status, valid, services } = standard;
  return {
    file,
    line: range.start.line,
    title,
    municipality: municipality?.text,
    status: status?.status,
    standing: standingOf(standard, date),
    from: valid?.from?.iso,
    to: valid?.to && lastDay(valid.to),
    services: services.map((service) => ({
      name: service.name,
      line: service.nameRange.start.line,
      provisions: service.provisions,
    })),
  };
}

function standingOf({ valid }: StandardFacts, date: string): Standing {
  if (!valid) return 'undated';
  if (includes(valid, date)) return 'valid';
  return valid.from && date < valid.from.iso ? 'coming' : 'ended';
}
