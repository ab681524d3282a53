import type { Service } from '@kvast/model/block';
import type { Finding } from '@kvast/model/finding';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import type { Period } from '@kvast/model/time';
import type { Pair } from './pairs.ts';

/** What changes as law: what the help rests on, when it holds, and what is against the law. */
export interface LegalDifference {
  readonly provisions: readonly ProvisionChange[];
  /** Where the days on which the standard holds are other days now. */
  readonly valid?: { readonly before?: Period; readonly now?: Period };
  /** Findings that the new edition brings, and those that it mends. */
  readonly begins: readonly Finding[];
  readonly ends: readonly Finding[];
}

export interface ProvisionChange {
  /** Name of the service as it is now. */
  readonly service: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** An edition with what is found in it. */
export interface Checked {
  readonly standard: StandardModel;
  readonly findings: readonly Finding[];
  /** The text of the file. */
  readonly source: string;
}

export function legalDifference(before: Checked, now: Checked, services: readonly Pair<Service>[]): LegalDifference {
  const [old, fresh] = [before.standard.valid, now.standard.valid];
  const samePeriod = old?.from?.iso === fresh?.from?.iso && old?.to?.iso === fresh?.to?.iso;
  return {
    provisions: services.flatMap(provisionChange),
    ...(!samePeriod && { valid: { before: old, now: fresh } }),
    begins: beyond(now, before),
    ends: beyond(before, now),
  };
}

function provisionChange({ before, now }: Pair<Service>): ProvisionChange[] {
  if (!before || !now) return [];
  const [old, fresh] = [before, now].map(({ provisions }) => [...new Set(provisions.map(provisionId))]) as [
    string[],
    string[],
  ];
  const added = fresh.filter((id) => !old.includes(id));
  const removed = old.filter((id) => !fresh.includes(id));
  return added.length + removed.length > 0 ? [{ service: now.name, added, removed }] : [];
}

/**
 * The findings of the one edition that the other does not have. Lines move, so a rule that is broken as often in both has neither begun
 * nor ended; where it is broken more often, the lines that are not in the other edition are the new ones.
 */
function beyond(one: Checked, other: Checked): Finding[] {
  const otherLines = new Set(linesOf(other));
  const byRule = Map.groupBy(one.findings, ({ rule }) => rule);
  return [...byRule].flatMap(([rule, found]) => {
    const surplus = found.length - other.findings.filter((finding) => finding.rule === rule).length;
    if (surplus <= 0) return [];
    const lines = linesOf(one);
    const isNew = ({ range }: Finding) => !otherLines.has(lines[range.start.line - 1] ?? '');
    return [...found.filter(isNew), ...found.filter((finding) => !isNew(finding))].slice(0, surplus);
  });
}

function linesOf({ source }: Checked): string[] {
  return source.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
}
