import type { AgeInterval, Effect, Severity, TermCondition } from '@kvast/model/condition';
import type { ServiceForm } from '@kvast/model/extent';
import type { Bound, Limit, LimitStrength } from '@kvast/model/limit';
import { MONTH_NAMES } from '@kvast/model/month-names';
import type { Interval, PlainDate, TimeUnit, Unit } from '@kvast/model/time';
import type * as ast from '../generated/ast.ts';
import { rangeOf } from './context.ts';

/** 1 for januar. */
export function monthNumber(written: string | undefined): number {
  return MONTH_NAMES.indexOf(written?.toLowerCase() ?? '') + 1;
}

/** `1. maj 2025`, `2025-05-01` or `maj 2025`; undefined for a day that does not exist. */
export function plainDate(written: string | undefined): PlainDate | undefined {
  if (!written) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const words = /^(?:(\d{1,2})\.?\s*)?([a-zæøå]+)\s+(\d{4})$/i.exec(written);
  const year = Number(iso?.[1] ?? words?.[3]);
  const month = iso ? Number(iso[2]) : MONTH_NAMES.indexOf(words?.[2]?.toLowerCase() ?? '') + 1;
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
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
  halve: 0.5,
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
  [/^(?:måned|mdr)/, 'month'],
  [/^år/, 'year'],
  [/^gang/, 'time'],
];

export function unit(written: string | undefined): TimeUnit {
  const word = (written ?? '').toLowerCase().replace(/^(?:om|pr\.)\s+/, '');
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? 'time';
}

/** What is counted: time, area, distance, or a thing that has a name. */
function quantity(value: number, written: string): Limit['quantity'] {
  const word = written.toLowerCase();
  const known: Unit | undefined = /^(?:m²|kvadratmeter)$/.test(word)
    ? 'squareMetre'
    : /^(?:km|kilometer)$/.test(word)
      ? 'kilometre'
      : UNITS.find(([pattern]) => pattern.test(word))?.[1];
  return known ? { amount: value, unit: known } : { amount: value, unit: 'piece', thing: word };
}

/** Does this word say what a figure measures, and not what is counted? */
export function isUnit(word: string): boolean {
  return quantity(1, word).unit !== 'piece';
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
    case 'senest':
    case 'op til':
    case 'senest efter':
    case 'inden for':
    case 'maks':
    case 'maks.':
    case 'max':
    case 'max.':
    case 'maksimalt':
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
  if (!node) return undefined;
  const whole = { range: rangeOf(node), strength: strength(node.strength) };
  if (node.sameDay) return { ...whole, bound: 'atMost', boundAsWritten: '', quantity: { amount: 0, unit: 'day' } };
  const each = interval(node);
  // "hver 2. uge" alone is one time in two weeks.
  const value = node.unit ? amount(node.amount) : each ? 1 : Number.NaN;
  if (Number.isNaN(value)) return undefined;
  const least = node.least === undefined ? undefined : amount(node.least);
  return {
    ...whole,
    bound: bound(node.bound),
    boundAsWritten: node.bound?.toLowerCase() ?? '',
    quantity: quantity(value, node.unit ?? 'gang'),
    least,
    per: each?.unit ?? (node.per ? perUnit(node.per) : undefined),
    perAmount: each && each.amount !== 1 ? each.amount : undefined,
  };
}

/** "én gang om året" says how many in a stretch; "hver 12. måned" says the gap itself. */
export function interval(line: {
  readonly each?: string;
  readonly every?: string;
  readonly perUnit?: string;
  readonly times?: string;
  readonly per?: string;
}): Interval | undefined {
  if (line.each) {
    const gap = line.every ? amount(line.every) : 1;
    return line.perUnit && Number.isFinite(gap) ? { amount: gap, unit: unit(line.perUnit) } : undefined;
  }
  const gap = 1 / amount(line.times);
  return line.per && Number.isFinite(gap) ? { amount: gap, unit: unit(line.per) } : undefined;
}

export function age(node: ast.Age | undefined): AgeInterval | undefined {
  if (!node) return undefined;
  if (node.none) return { wording: 'none' };
  const pensionFloor = node.floor === undefined ? undefined : amount(node.floor);
  if (node.fromPensionAge) return { from: 'pensionAge', wording: 'from', pensionFloor };
  const from = node.over ?? node.from;
  const exact = /^\s*\d+\s*år$/.test(node.$cstNode?.text ?? '');
  if (exact) return { from: amount(from), to: amount(from), wording: 'span' };
  const to = node.pensionAge
    ? 'pensionAge'
    : node.to
      ? amount(node.to)
      : node.below
        ? amount(node.below) - 1
        : undefined;
  if (from === undefined && to === undefined) return undefined;
  const wording = node.over ? 'over' : node.from ? (node.to ? 'span' : 'from') : 'under';
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
  'pr. brev': 'letter',
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
