import type { AgeInterval } from '@kvast/model/condition';
import type { Limit, LimitStrength, Money } from '@kvast/model/limit';
import { MONTH_NAMES } from '@kvast/model/month-names';
import type { Duration, Interval, Period, PlainDate } from '@kvast/model/time';
import { unitWords } from '@kvast/model/unit-words';
import { bound } from '../build/values.ts';

/** @param month 1 to 12 */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** Danish figures: 1105 is `1.105`, 2.5 is `2,5`. */
export function figure(number: number): string {
  const [whole = '', decimals] = String(number).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** `1. maj 2025`, or `maj 2025` where only the month was said. */
export function dateText({ iso, precision }: PlainDate): string {
  const [year = '', month, day] = iso.split('-');
  const name = MONTH_NAMES[Number(month) - 1] ?? '';
  return precision === 'month' ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

/** `i 2026`, `fra 1. maj 2025 til og med 31. december 2026`, or one of the two ends. */
export function periodText({ from, to }: Period): string {
  const year = from?.iso.slice(0, 4);
  const wholeYear = from?.iso === `${year}-01-01` && to?.iso === `${year}-12-31`;
  if (wholeYear && from.precision === 'day' && to?.precision === 'day') return `i ${year}`;
  return [from && `fra ${dateText(from)}`, to && `til og med ${dateText(to)}`].filter(Boolean).join(' ');
}

/** `fyldt 18 år`, `18-29 år`, `under folkepensionsalderen, dog mindst 67 år` … */
export function ageText({ from, to, wording, pensionFloor }: AgeInterval): string {
  const pension = `folkepensionsalderen${pensionFloor === undefined ? '' : `, dog mindst ${figure(pensionFloor)} år`}`;
  const low = typeof from === 'number' ? figure(from) : '';
  const below = typeof to === 'number' ? `${figure(to + 1)} år` : to && pension;
  if (from === 'pensionAge') return `fra ${pension}`;
  switch (wording) {
    case 'none':
      return 'ingen grænse';
    case 'under':
      return `under ${below ?? ''}`;
    case 'span':
      return from === to ? `${low} år` : `${low}-${typeof to === 'number' ? figure(to) : ''} år`;
    case 'over':
      return `over ${low} år${below ? ` og under ${below}` : ''}`;
    case 'from':
      if (to === 'pensionAge') return `fra ${low} år til ${pension}`;
      return `fyldt ${low} år${below ? ` og under ${below}` : ''}`;
  }
}

/** `6 måneder` */
export function quantityText({ amount, unit, thing = '' }: Duration): string {
  const [one, many] = unit === 'piece' ? [thing, thing] : unitWords.da[unit];
  return `${figure(amount)} ${amount === 1 ? one : many}`;
}

const PER: Readonly<Partial<Record<NonNullable<Limit['per']>, string>>> = {
  day: 'om dagen',
  week: 'om ugen',
  month: 'om måneden',
  year: 'om året',
  occasion: 'ad gangen',
};

const STRENGTHS: Readonly<Record<LimitStrength, string>> = {
  law: '(lov)',
  serviceLevel: '(serviceniveau)',
  asARule: '(som udgangspunkt)',
  typically: '(typisk)',
  exceptionally: '(i særlige tilfælde)',
  goal: '(mål)',
};

export function strengthText(strength: LimitStrength | undefined): string | undefined {
  return strength && STRENGTHS[strength];
}

/** `højst 2 timer om ugen (som udgangspunkt)`; the word for the bound is the writer's own. */
export function limitText(limit: Limit): string {
  const { quantity, least, per, perAmount } = limit;
  if (quantity.amount === 0 && quantity.unit === 'day') return joined('samme dag', strengthText(limit.strength));
  const span = least === undefined ? '' : `${figure(least)}-`;
  const every = per && per !== 'occasion' && (perAmount !== undefined || !PER[per]);
  return joined(
    boundText(limit),
    span + quantityText(quantity),
    every ? everyText({ amount: perAmount ?? 1, unit: per }) : per && PER[per],
    strengthText(limit.strength),
  );
}

function boundText({ bound: kind, boundAsWritten }: Limit): string {
  return bound(boundAsWritten) === kind ? boundAsWritten : boundWord(kind);
}

/** The plainest word for a bound; none for an exact amount. */
export function boundWord(kind: Limit['bound']): string {
  return { atMost: 'højst', atLeast: 'mindst', about: 'cirka', exactly: '' }[kind];
}

const PER_PRICE: Readonly<Partial<Record<NonNullable<Money['per']>, string>>> = {
  ...PER,
  // A fee "pr. gang" is one for each time.
  time: 'pr. gang',
  hour: 'pr. time',
  kilometre: 'pr. kilometer',
  meal: 'pr. måltid',
};

/** `61 kr. om dagen` */
export function moneyText({ amount, per }: Money): string {
  return joined(`${figure(amount)} kr.`, per && PER_PRICE[per]);
}

/** `hver 12. måned`, `én gang om året`, `2 gange om ugen`. */
export function intervalText({ amount, unit }: Interval): string {
  const per = PER[unit];
  const times = Math.round(1 / amount);
  if (per && amount === 1) return `én gang ${per}`;
  if (per && amount < 1 && 1 / times === amount) return `${figure(times)} gange ${per}`;
  return everyText({ amount, unit });
}

/** `hver 2. uge`, `hvert 2. år`, `hver time` */
function everyText({ amount, unit }: Interval): string {
  const each = unit === 'year' || unit === 'minute' ? 'hvert' : 'hver';
  return joined(each, amount !== 1 && `${figure(amount)}${Number.isInteger(amount) ? '.' : ''}`, unitWords.da[unit][0]);
}

/** Words with one space between them; what is missing or empty is left out. */
export function joined(...words: readonly (string | false | undefined)[]): string {
  return words.filter(Boolean).join(' ');
}

/** `gruppe, individuel og digital` */
export function enumeration(words: readonly string[], last: 'og' | 'eller' = 'og'): string {
  const end = words.slice(-2).join(` ${last} `);
  return [...words.slice(0, -2), end].join(', ');
}
