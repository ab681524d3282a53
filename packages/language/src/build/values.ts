import type { AgeInterval, Effect, Severity, TermCondition } from '@kvast/model/condition';
import type { ServiceForm } from '@kvast/model/extent';
import type { Bound, Limit, LimitStrength } from '@kvast/model/limit';
import type { PlainDate, TimeUnit } from '@kvast/model/time';
import type * as ast from '../generated/ast.ts';
import { rangeOf } from './context.ts';

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** `1. maj 2025`, `2025-05-01` or `maj 2025`; undefined for a day that does not exist. */
export function plainDate(written: string | undefined): PlainDate | undefined {
  if (!written) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const words = /^(?:(\d{1,2})\.?\s*)?([a-zæøå]+)\s+(\d{4})$/i.exec(written);
  const year = Number(iso?.[1] ?? words?.[3]);
  const month = iso ? Number(iso[2]) : MONTHS.indexOf(words?.[2]?.toLowerCase() ?? '') + 1;
  const precision = iso || words?.[1] ? 'day' : 'month';
  const day = iso ? Number(iso[3]) : Number(words?.[1] ?? 1);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!year || month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { iso: date.toISOString().slice(0, 10), precision };
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  én: 1,
  en: 1,
  ét: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  tolv: 12,
};

/** Danish figures: `1.105` is one thousand one hundred and five, `2,5` is two and a half. */
export function amount(written: string | undefined): number {
  if (!written) return Number.NaN;
  return NUMBER_WORDS[written.toLowerCase()] ?? Number(written.replace(/\.(?=\d{3})/g, '').replace(',', '.'));
}

const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^minut/, 'minute'],
  [/^time/, 'hour'],
  [/^(?:hver|arbejds)dag/, 'workday'],
  [/^(?:dag|døgn)/, 'day'],
  [/^overnatning/, 'night'],
  [/^uge/, 'week'],
  [/^måned/, 'month'],
  [/^år/, 'year'],
  [/^gang/, 'time'],
];

/** Is the word one of the units that an amount can have? */
export function isUnit(word: string): boolean {
  return UNITS.some(([pattern]) => pattern.test(word.toLowerCase()));
}

export function unit(written: string | undefined): TimeUnit {
  const word = (written ?? '').toLowerCase().replace(/^(?:om|pr\.)\s+/, '');
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? 'time';
}

/** "ad gangen" and "i træk" speak of one stay or visit, not of a stretch of the calendar. */
export function perUnit(written: string): Limit['per'] {
  return /^(?:ad gangen|i træk|pr\. gang)$/i.test(written) ? 'occasion' : unit(written);
}

export function strength(written: string | undefined): LimitStrength | undefined {
  switch (written?.toLowerCase().replace(/\s+/g, ' ')) {
    case '(lov)':
      return 'law';
    case '(serviceniveau)':
      return 'serviceLevel';
    case '(som udgangspunkt)':
    case '(som hovedregel)':
      return 'asARule';
    case '(typisk)':
      return 'typically';
    case '(i særlige tilfælde)':
      return 'exceptionally';
    case '(mål)':
      return 'goal';
    default:
      return undefined;
  }
}

/** A frequency or deadline without "højst" is met by being no longer: `sagsbehandlingstid: 8 uger`. */
export function bound(written: string | undefined): Bound {
  switch (written?.toLowerCase().replace(/\s+/g, ' ')) {
    case 'højst':
    case 'op til':
    case 'senest efter':
    case 'inden for':
      return 'atMost';
    case 'op mod':
    case 'ca.':
    case 'cirka':
      return 'about';
    case 'mindst':
      return 'atLeast';
    default:
      return 'exactly';
  }
}

/** @returns undefined where the amount is missing or no number */
export function limit(node: ast.Limit | undefined): Limit | undefined {
  if (!node?.unit) return undefined;
  const value = amount(node.amount);
  if (Number.isNaN(value)) return undefined;
  return {
    range: rangeOf(node),
    bound: bound(node.bound),
    boundAsWritten: node.bound?.toLowerCase() ?? '',
    quantity: { amount: value, unit: unit(node.unit) },
    per: node.per ? perUnit(node.per) : undefined,
    strength: strength(node.strength),
  };
}

export function age(node: ast.Age | undefined): AgeInterval | undefined {
  if (!node) return undefined;
  if (node.none) return { wording: 'none' };
  const from = node.over ?? node.from;
  const to = node.pensionAge
    ? 'pensionAge'
    : node.to
      ? amount(node.to)
      : node.below
        ? amount(node.below) - 1
        : undefined;
  if (from === undefined && to === undefined) return undefined;
  const wording = node.over ? 'over' : node.to ? 'span' : node.from ? 'from' : 'under';
  const pensionFloor = node.floor === undefined ? undefined : amount(node.floor);
  return { from: from === undefined ? undefined : amount(from), to, wording, pensionFloor };
}

const SEVERITIES: readonly (readonly [string, Severity])[] = [
  ['let', 'light'],
  ['moderat', 'moderate'],
  ['betydelig', 'substantial'],
  ['svær', 'severe'],
  ['fuldstændig', 'complete'],
];

export function severity(written: string | undefined): Severity | undefined {
  const word = written?.toLowerCase();
  return word === undefined ? undefined : SEVERITIES.find(([stem]) => word.startsWith(stem))?.[1];
}

export function lasting(written: string | undefined): TermCondition['lasting'] {
  const word = written?.toLowerCase();
  if (!word) return undefined;
  if (word.includes('eller')) return 'either';
  return word.startsWith('varig') ? 'lasting' : 'temporary';
}

export function effect(written: string): Effect {
  const word = written.toLowerCase();
  if (word.startsWith('forbedre')) return 'improve';
  if (word.startsWith('bevare')) return 'maintain';
  if (word.startsWith('forebygge')) return 'preventWorsening';
  return 'compensate';
}

const FORMS: Readonly<Record<string, ServiceForm>> = {
  gruppe: 'group',
  individuel: 'individual',
  akut: 'acute',
  digital: 'digital',
  telefonisk: 'phone',
  'i hjemmet': 'home',
  'uden for hjemmet': 'outside',
  ophold: 'stay',
};

export function form(written: string): ServiceForm {
  return FORMS[written.toLowerCase().replace(/\s+/g, ' ')] ?? 'individual';
}

/** Without surrounding quotes of any kind. */
export function unquoted(written: string | undefined): string {
  return (written ?? '')
    .trim()
    .replace(/^["»”“'](.*)["«”“']$/s, '$1')
    .trim();
}

/** `[angst]` → `angst` */
export function termName(written: string): string {
  return written.slice(1, -1).trim().replace(/\s+/g, ' ').toLowerCase();
}
