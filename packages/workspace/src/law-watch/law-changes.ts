import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import { lastDay } from '@kvast/model/time';
import { lastRevision } from '@kvast/rules/last-revision';
import type { Language } from '../file-texts.ts';
import type { Workspace } from '../workspace.ts';
import { type ClauseNote, type ProvisionNote, provisionNote } from './clause-notes.ts';
import type { LawMemory, RememberedStandard } from './memory.ts';

/** A standard, and its name in the memory. */
export interface Watched {
  readonly file: string;
  readonly name: string;
}

export interface WatchOptions {
  /** The day of the law to hold the standards against, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
  readonly memory?: LawMemory;
}

/** What has changed in the law under one standard since it was written, or since its law was remembered. */
export interface StandardWatch {
  readonly file: string;
  readonly title: string;
  /** The day of the law that it is held against, `YYYY-MM-DD`; undefined where nothing says when it was written. */
  readonly since?: string;
  /** How that day is known. */
  readonly by: 'memory' | 'dates' | 'nothing';
  readonly provisions: readonly ProvisionChanges[];
}

export interface ProvisionChanges {
  readonly id: string;
  /** The line in the standard that rests on it. */
  readonly line: number;
  /** Where it has come into force or gone out of it. */
  readonly status?: { readonly before: ProvisionNote['status']; readonly now: ProvisionNote['status'] };
  readonly clauses: readonly ClauseChange[];
}

/** In both: it says something else now. In one of them: it is new, or gone. */
export interface ClauseChange {
  readonly before?: ClauseNote;
  readonly now?: ClauseNote;
}

/** Every standard, in the order given; those with nothing changed have no provisions. */
export function lawChanges(workspace: Workspace, watched: readonly Watched[], options: WatchOptions): StandardWatch[] {
  return watched.flatMap(({ file, name }): StandardWatch[] => {
    const standard = workspace.standard(file);
    return standard ? [watchOf(workspace, standard, options.memory?.standards[name], options)] : [];
  });
}

/** What to keep of the law under the standards, to compare with later. */
export function rememberedLaw(
  workspace: Workspace,
  watched: readonly Watched[],
  { date, language }: WatchOptions,
): LawMemory {
  const view = workspace.catalogueAt(date);
  const standards = watched.flatMap(({ file, name }): [string, RememberedStandard][] => {
    const standard = workspace.standard(file);
    if (!standard) return [];
    const notes = [...restsOn(standard).keys()].flatMap((id): [string, ProvisionNote][] => {
      const note = provisionNote(view, id, language);
      return note ? [[id, note]] : [];
    });
    return [[name, { date, provisions: Object.fromEntries(notes) }]];
  });
  return { version: 1, standards: Object.fromEntries(standards) };
}

function watchOf(
  workspace: Workspace,
  standard: StandardModel,
  remembered: RememberedStandard | undefined,
  { date, language }: WatchOptions,
): StandardWatch {
  const revised = lastRevision(standard);
  const since = remembered?.date ?? (revised && lastDay(revised.date));
  const by = remembered ? 'memory' : since === undefined ? 'nothing' : 'dates';
  const head = { file: standard.file, title: standard.title, ...(since !== undefined && { since }), by } as const;
  // A standard of tomorrow was written for the law of tomorrow.
  if (since === undefined || since > date) return { ...head, provisions: [] };
  const [then, today] = [since, date].map((day) => workspace.catalogueAt(day));
  const provisions = [...restsOn(standard)].flatMap(([id, line]): ProvisionChanges[] => {
    const before = remembered ? remembered.provisions[id] : then && provisionNote(then, id, language);
    const now = today && provisionNote(today, id, language);
    // What was not known then is a reference that was added since.
    if (!before || !now) return [];
    const clauses = clauseChanges(before.clauses, now.clauses);
    const turned = before.status !== now.status && { status: { before: before.status, now: now.status } };
    return clauses.length > 0 || turned ? [{ id, line, ...turned, clauses }] : [];
  });
  return { ...head, provisions };
}

/** The provisions of the services, each with the first line that names it. */
function restsOn({ services }: StandardModel): Map<string, number> {
  const lines = new Map<string, number>();
  for (const ref of services.flatMap(({ provisions }) => provisions)) {
    const id = provisionId(ref);
    if (!lines.has(id)) lines.set(id, ref.range.start.line);
  }
  return lines;
}

/** Clauses that are the same to the letter are set apart; of the rest, one about the same matter has changed, and the others came or went. */
function clauseChanges(before: readonly ClauseNote[], now: readonly ClauseNote[]): ClauseChange[] {
  // A remark after the source, such as how sure it is, changes nothing in what is asked.
  const key = ({ about, says, onlyWhen = '', source }: ClauseNote) =>
    [about, says, onlyWhen, source.replace(/ \([^()]*\)$/, '')].join('\n');
  const [old, fresh] = [new Set(before.map(key)), new Set(now.map(key))];
  const gone = before.filter((note) => !fresh.has(key(note)));
  const added = now.filter((note) => !old.has(key(note)));
  const taken = new Set<ClauseNote>();
  const changed = gone.map((note): ClauseChange => {
    const other = added.find((one) => !taken.has(one) && one.about === note.about);
    if (other) taken.add(other);
    return { before: note, ...(other && { now: other }) };
  });
  return [...changed, ...added.filter((note) => !taken.has(note)).map((note) => ({ now: note }))];
}
