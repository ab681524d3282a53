import type { Catalogue } from '@kvast/law/catalogue';
import type { CatalogueView } from '@kvast/law/catalogue-view';
import { turningDays } from './turning-days.ts';

/** What is new on one day: ids of provisions (`serviceloven § 82 b`), each in one of the lists. */
export interface LawDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** In force now, and not the day before. */
  readonly begins: readonly string[];
  /** In force the day before for the last time. */
  readonly ends: readonly string[];
  /** In force on both days, and not with the same clauses. */
  readonly changes: readonly string[];
}

/**
 * The days from `from` to `to` (`YYYY-MM-DD`, both included) on which the catalogue says something else than on the day before, in order.
 * A day that only stands in a clause, such as the last day of a transition, is not among them unless a clause begins or ends then.
 */
export function lawDays(catalogue: Catalogue, from: string, to: string): LawDay[] {
  return turningDays([catalogue.laws], dayBefore(from), to).flatMap((date) => {
    const day = changesOn(date, catalogue.at(dayBefore(date)), catalogue.at(date));
    return day.begins.length + day.ends.length + day.changes.length > 0 ? [day] : [];
  });
}

function changesOn(date: string, before: CatalogueView, after: CatalogueView): LawDay {
  const begins: string[] = [];
  const ends: string[] = [];
  const changes: string[] = [];
  for (const { provision, status } of after.provisions()) {
    const { id } = provision;
    const was = before.provision(id)?.status === 'inForce';
    const is = status === 'inForce';
    if (is && !was) begins.push(id);
    else if (was && !is) ends.push(id);
    else if (is && !haveSame(before.clausesOf(id), after.clausesOf(id))) changes.push(id);
  }
  return { date, begins, ends, changes };
}

function haveSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((clause, at) => clause === other[at]);
}

function dayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
