import type { Cause } from '@kvast/workspace/timeline';
import { dateIn } from './dates.ts';
import type { Language } from './texts.ts';

/** What `kvast check --from … --to …` says, in one language. Dates are `YYYY-MM-DD`. */
export interface TimelineTexts {
  readonly options: Record<'from' | 'to', string>;
  readonly bothEnds: string;
  readonly noDate: string;
  wrongOrder(from: string, to: string): string;
  readonly change: Record<'begins' | 'ends', string>;
  because(cause: Cause): string;
  date(iso: string): string;
  summary(counts: {
    readonly from: string;
    readonly to: string;
    readonly begins: number;
    readonly ends: number;
  }): string;
}

/** A day on which half a law changes is told by a few of its provisions. */
const MOST_PROVISIONS = 4;

function list(provisions: readonly string[], and: string, more: (left: number) => string): string {
  const shown = provisions.slice(0, MOST_PROVISIONS);
  const all = provisions.length > shown.length ? [...shown, more(provisions.length - shown.length)] : shown;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}` : (all[0] ?? '');
}

export const timelineTextsIn: Record<Language, TimelineTexts> = {
  da: {
    options: {
      from: 'vis, hvad der ændrer sig fra denne dag, ÅÅÅÅ-MM-DD; sammen med --to',
      to: 'til og med denne dag, ÅÅÅÅ-MM-DD',
    },
    bothEnds: 'Angiv både --from og --to.',
    noDate: 'Vælg enten --date eller --from og --to.',
    wrongOrder: (from, to) => `--from (${from}) skal ligge før --to (${to}).`,
    change: { begins: 'begynder:', ends: 'ophører:' },
    because: (cause) => {
      switch (cause.kind) {
        case 'law':
          return `Loven ændres: ${list(cause.provisions, 'og', (left) => `${left} andre bestemmelser`)}.`;
        case 'validity':
          return 'En standard begynder eller ophører med at gælde.';
        case 'suppression':
          return 'En undtagelse udløber.';
        case 'other':
          return 'En dato i filerne er nået.';
      }
    },
    date: dateIn.da,
    summary: ({ from, to, begins, ends }) => {
      const period = `fra ${dateIn.da(from)} til og med ${dateIn.da(to)}`;
      return begins + ends === 0
        ? `Ingen fund begynder eller ophører ${period}`
        : `${begins} fund begynder · ${ends} fund ophører · ${period}`;
    },
  },
  en: {
    options: {
      from: 'show what changes from this day, YYYY-MM-DD; together with --to',
      to: 'up to and including this day, YYYY-MM-DD',
    },
    bothEnds: 'Give both --from and --to.',
    noDate: 'Choose either --date or --from and --to.',
    wrongOrder: (from, to) => `--from (${from}) must be before --to (${to}).`,
    change: { begins: 'begins:', ends: 'ends:' },
    because: (cause) => {
      switch (cause.kind) {
        case 'law':
          return `The law changes: ${list(cause.provisions, 'and', (left) => `${left} other provisions`)}.`;
        case 'validity':
          return 'A standard begins or ceases to be valid.';
        case 'suppression':
          return 'An exemption expires.';
        case 'other':
          return 'A date in the files is reached.';
      }
    },
    date: dateIn.en,
    summary: ({ from, to, begins, ends }) => {
      const period = `from ${dateIn.en(from)} up to and including ${dateIn.en(to)}`;
      return begins + ends === 0 ? `No finding begins or ends ${period}` : `${begins} begin · ${ends} end · ${period}`;
    },
  },
};
