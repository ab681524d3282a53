import type { SourceRange } from '@kvast/model/source';
import { lastDay, type Period } from '@kvast/model/time';
import { neverMeet } from './ages.ts';
import { plainName } from './nearest-name.ts';
import { municipalityKey } from './own-municipality.ts';
import type { RuleContext, ServiceView, WorkspaceContext } from './rule.ts';

/** What one service in one standard says about the subject of a rule. */
export interface Offer<T> {
  readonly context: RuleContext;
  readonly view: ServiceView;
  readonly said: T;
  readonly at: SourceRange;
}

/** Two offers of the same help that do not agree; `here` stands in the later file. */
export interface Disagreement<T> {
  readonly here: Offer<T>;
  readonly there: Offer<T>;
  /** The provisions that both rest on. */
  readonly provisions: readonly string[];
}

/**
 * Services in two standards of one municipality that rest on the same provisions, are valid on the same days and reach the same ages,
 * but do not agree. Each offer is reported at most once, against the first one that it disagrees with.
 * @param read What a service says about the subject and where; undefined where it says nothing.
 */
export function disagreements<T>(
  { standards }: WorkspaceContext,
  read: (view: ServiceView) => { readonly said: T; readonly at: SourceRange } | undefined,
  disagree: (a: Offer<T>, b: Offer<T>) => boolean,
): Disagreement<T>[] {
  const offers = [...standards]
    .sort((a, b) => a.standard.file.localeCompare(b.standard.file, 'da'))
    .flatMap((context) =>
      context.services.flatMap((view): Offer<T>[] => {
        const found = read(view);
        return found && view.provisionIds.length > 0 ? [{ context, view, ...found }] : [];
      }),
    );
  const found: Disagreement<T>[] = [];
  for (const group of Map.groupBy(offers, keyOf).values()) {
    group.forEach((here, index) => {
      const there = group.slice(0, index).find((other) => canBeSamePerson(here, other) && disagree(here, other));
      if (there) found.push({ here, there, provisions: here.view.provisionIds });
    });
  }
  return found;
}

/** Do the two carry the same name, as services or as standards? Otherwise they may well be two different kinds of help. */
export function sameName<T>(a: Offer<T>, b: Offer<T>): boolean {
  return plainName(a.view.service.name) === plainName(b.view.service.name);
}

function keyOf<T>({ context, view }: Offer<T>): string {
  const municipality = municipalityKey(context.standard.municipality?.text ?? '');
  return [municipality, ...view.provisionIds.toSorted()].join('\n');
}

function canBeSamePerson<T>(a: Offer<T>, b: Offer<T>): boolean {
  if (a.context.standard.file === b.context.standard.file) return false;
  if (!overlap(a.context.standard.valid, b.context.standard.valid)) return false;
  const [one, other] = [a.view.block.targetGroup?.age?.age, b.view.block.targetGroup?.age?.age];
  return !one || !other || !neverMeet(one, other);
}

/** A period that is not written, or an end that is not, is open. */
function overlap(a: Period = {}, b: Period = {}): boolean {
  const before = (one: Period, other: Period) => one.to && other.from && lastDay(one.to) < other.from.iso;
  return !before(a, b) && !before(b, a);
}
