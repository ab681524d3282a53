import type { ClauseNote, ProvisionNote } from './clause-notes.ts';

/** The law that each standard was last held against: what `kvast watch-law --remember` keeps. */
export interface LawMemory {
  readonly version: 1;
  /** By the standard's path below the folder that was asked for. */
  readonly standards: Readonly<Record<string, RememberedStandard>>;
}

export interface RememberedStandard {
  /** The day of the law that was remembered, `YYYY-MM-DD`. */
  readonly date: string;
  /** By id: `serviceloven § 82 b`. */
  readonly provisions: Readonly<Record<string, ProvisionNote>>;
}

/** @returns undefined where the text is no memory that Kvast has written */
export function readMemory(text: string): LawMemory | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRecord(read) &&
    read.version === 1 &&
    isRecord(read.standards) &&
    Object.values(read.standards).every(isStandard)
    ? (read as unknown as LawMemory)
    : undefined;
}

/** Standards and provisions in their order, so that two people who remember the same write the same. */
export function writeMemory({ standards }: LawMemory): string {
  const sorted = Object.fromEntries(
    Object.entries(standards)
      .sort(byName)
      .map(([name, { date, provisions }]) => [
        name,
        { date, provisions: Object.fromEntries(Object.entries(provisions).sort(byName)) },
      ]),
  );
  return `${JSON.stringify({ version: 1, standards: sorted }, undefined, 2)}\n`;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function isStandard(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.date === 'string' &&
    isRecord(value.provisions) &&
    Object.values(value.provisions).every(
      (note) =>
        isRecord(note) &&
        typeof note.status === 'string' &&
        Array.isArray(note.clauses) &&
        note.clauses.every(isClause),
    )
  );
}

function isClause(value: unknown): value is ClauseNote {
  return isRecord(value) && ['about', 'says', 'source'].every((name) => typeof value[name] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
