import type { LawDay } from '@kvast/server/protocol';
import { dayInWords, readDay } from './day.ts';
import { type LawDateTexts, lawDateTexts } from './texts.ts';

/** A line in the list of days. Without a day it is a heading; the empty day is the usual one again. */
export interface DayChoice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** `YYYY-MM-DD`, or empty for the usual day. */
  readonly day?: string;
  /** Shown whatever is typed. */
  readonly always?: boolean;
}

export interface ChoiceRequest {
  /** What stands in the search field. */
  readonly typed: string;
  /** Day that is shown now, and the one that is shown when nobody has chosen. */
  readonly shown: string;
  readonly usual: string;
  readonly today: string;
  /** Days on which the law changes, in order. */
  readonly days: readonly LawDay[];
  readonly language: 'da' | 'en';
}

/** So many provisions are named of each day, those that are searched for first. */
const NAMED = 4;

/**
 * The days to choose from: the one that is typed, the one that is shown, the usual one, then coming changes of the law and earlier ones,
 * nearest first. Whoever types the name of a provision keeps the days on which it changes, however its name is written.
 */
export function dayChoices({ typed, shown, usual, today, days, language }: ChoiceRequest): DayChoice[] {
  const texts = lawDateTexts[language];
  const words = (day: string) => dayInWords(day, language);
  const isShown = (day: string) => (day === shown ? { description: texts.chosen } : {});
  const written = readDay(typed);
  const lines: DayChoice[] = [];
  if (written) lines.push({ label: texts.show(words(written)), ...isShown(written), day: written, always: true });
  const label = usual === today ? texts.backToToday(words(usual)) : texts.usual(words(usual));
  if (shown !== usual && shown !== written && !days.some(({ date }) => date === shown))
    lines.push({ label: words(shown), ...isShown(shown), day: shown });
  lines.push({ label, ...isShown(usual), day: '' });
  const coming = days.filter(({ date }) => date > today);
  const past = days.filter(({ date }) => date <= today).toReversed();
  for (const [heading, list] of [
    [texts.coming, coming],
    [texts.past, past],
  ] as const) {
    if (list.length > 0) lines.push({ label: heading });
    for (const day of list) {
      const named = [...day.begins, ...day.ends, ...day.changes].some((id) => isNamed(id, typed));
      const detail = detailOf(day, typed, texts);
      lines.push({
        label: words(day.date),
        ...isShown(day.date),
        detail,
        day: day.date,
        ...(named && { always: true }),
      });
    }
  }
  return lines;
}

function detailOf({ begins, ends, changes }: LawDay, typed: string, texts: LawDateTexts): string {
  const some = (ids: readonly string[]) => someOf(ids, typed, texts);
  return [
    begins.length > 0 && texts.begins(some(begins)),
    ends.length > 0 && texts.ends(some(ends)),
    changes.length > 0 && texts.changes(some(changes)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function someOf(ids: readonly string[], typed: string, texts: LawDateTexts): string {
  const sought = ids.filter((id) => isNamed(id, typed));
  const named = [...sought, ...ids.filter((id) => !sought.includes(id))].slice(0, NAMED).join(', ');
  return ids.length > NAMED ? `${named} ${texts.more(ids.length - NAMED)}` : named;
}

/** `§82b` names `serviceloven § 82 b`. */
function isNamed(id: string, typed: string): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll(/\s/g, '');
  return plain(typed).length > 1 && plain(id).includes(plain(typed));
}
