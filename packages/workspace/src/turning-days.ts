import { dayAfter, lastDay, type PlainDate } from '@kvast/model/time';

/**
 * The days on which the answer to a question about the models can differ from the day before: the first day that a written date
 * means, and the day after the last one. Nothing in Kvast counts on from today, so there are no others.
 * @param models standards, laws and other files; every date in them counts, wherever it stands
 * @param from `YYYY-MM-DD`, and so is `to`
 * @returns days after `from` and up to `to`, in order, each once
 */
export function turningDays(models: readonly unknown[], from: string, to: string): string[] {
  const days = new Set<string>();
  visit(models, (date) => {
    days.add(date.iso);
    days.add(dayAfter(date.iso));
    days.add(dayAfter(lastDay(date)));
  });
  return [...days].filter((day) => from < day && day <= to).sort();
}

/** Models are plain JSON, so this needs no list of types. */
function visit(value: unknown, seen: (date: PlainDate) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, seen);
  else if (typeof value === 'object' && value !== null) {
    if ('iso' in value && 'precision' in value) seen(value as PlainDate);
    else for (const each of Object.values(value)) visit(each, seen);
  }
}
