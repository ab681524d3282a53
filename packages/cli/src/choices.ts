import type { UsageTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** A reader of an option's value, which must be one of some words. */
export function choice<T extends string>(
  usage: UsageTexts,
  option: string,
  choices: readonly T[],
): (value: string) => T {
  return (value) => {
    const chosen = choices.find((one) => one === value);
    if (chosen === undefined) throw new UsageError(usage.wrongChoice(option, value, choices));
    return chosen;
  };
}

/** A day that the calendar has: 2025-02-30 is none. */
export function date(usage: UsageTexts, value: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    throw new UsageError(usage.wrongDate(value));
  }
  return value;
}
