import type { AgeInterval } from '@kvast/model/condition';
import type { Limit, LimitStrength, Money } from '@kvast/model/limit';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import type { Duration, Interval, Period, PlainDate, Unit } from '@kvast/model/time';
import { unitWords } from '@kvast/model/unit-words';
import type { ProvisionLink } from '../danish/provisions.ts';
import type { Inline } from '../document-tree.ts';
import { joined, type Phrase, phrase, sentence, sentences } from '../phrase.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Danish words in an English sentence. */
export function danish(runs: Phrase | string): Phrase {
  const inner: readonly Inline[] = typeof runs === 'string' ? [{ kind: 'text', text: runs }] : runs;
  return [{ kind: 'written', language: 'da', runs: inner }];
}

export function and(parts: readonly Phrase[]): Phrase {
  return joined(parts, ', ', ' and ');
}

export function or(parts: readonly Phrase[]): Phrase {
  return joined(parts, ', ', ' or ');
}

export function quoted(name: string): Phrase {
  return phrase`“${danish(name)}”`;
}

/** 1200.5 → "1,200.5" */
export function number(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

/** Areas are written short. */
const UNITS = { ...unitWords.en, squareMetre: ['m²', 'm²'] } as const;

export function duration({ amount, unit, thing = '' }: Duration): string {
  if (unit === 'piece') return `${number(amount)} ${thing}`;
  if (unit === 'time' && amount === 1) return 'once';
  return `${number(amount)} ${UNITS[unit][amount === 1 ? 0 : 1]}`;
}

function one(unit: Unit | 'meal'): string {
  if (unit === 'meal') return 'a meal';
  if (unit === 'piece') return 'each';
  const [name] = UNITS[unit];
  return `${/^[aeio]|^hour/.test(name) ? 'an' : 'a'} ${name}`;
}

const BOUNDS = { atMost: 'at most ', atLeast: 'at least ', about: 'about ', exactly: '' } as const;

/** "at most 2 hours a week" */
export function limited(limit: Limit): string {
  const { bound, quantity, least, per, perAmount = 1 } = limit;
  if (quantity.amount === 0 && quantity.unit === 'day') return 'the same day';
  const span = least === undefined ? '' : `${number(least)}-`;
  const each =
    per === undefined
      ? ''
      : per === 'occasion'
        ? ' each time'
        : perAmount === 1
          ? ` ${one(per)}`
          : ` ${every(perAmount, per)}`;
  return `${BOUNDS[bound]}${span}${duration(quantity)}${each}`;
}

/** "every 2 weeks", "every half year" */
function every(amount: number, unit: Exclude<Unit, 'piece'>): string {
  return amount === 0.5 ? `every half ${UNITS[unit][0]}` : `every ${number(amount)} ${UNITS[unit][1]}`;
}

/** "once a year", "every 3 months", "4 times a year" */
export function interval({ amount, unit }: Interval): string {
  if (amount > 0 && amount < 1) return `${number(Math.round(1 / amount))} times ${one(unit)}`;
  return amount === 1 ? `once ${one(unit)}` : `every ${number(amount)} ${UNITS[unit][1]}`;
}

export function money({ amount, per }: Money): string {
  const value = Number.isInteger(amount) ? number(amount) : amount.toFixed(2);
  const each = per === undefined ? '' : per === 'occasion' || per === 'time' ? ' each time' : ` ${one(per)}`;
  return `DKK ${value}${each}`;
}

export function date({ iso, precision }: PlainDate): Phrase {
  const [year = '', month = '', day = ''] = iso.split('-');
  const words = `${MONTHS[Number(month) - 1]} ${year}`;
  return precision === 'month'
    ? [{ kind: 'time', iso: `${year}-${month}`, text: words }]
    : [{ kind: 'time', iso, text: `${Number(day)} ${words}` }];
}

export function period({ from, to }: Period): Phrase | undefined {
  if (from && to) return phrase`from ${date(from)} to ${date(to)}, both days included`;
  if (from) return phrase`from ${date(from)}`;
  return to && phrase`until ${date(to)}, that day included`;
}

/** Follows "are" or "is". */
export function age({ from, to, wording, pensionFloor }: AgeInterval): string {
  const floor = pensionFloor === undefined ? '' : ` (never lower than ${pensionFloor})`;
  if (from === 'pensionAge') return `of pension age or older${floor}`;
  const least =
    from === undefined ? undefined : wording === 'over' ? `over ${from} years old` : `at least ${from} years old`;
  if (to === undefined) return least ?? 'of any age';
  const most = to === 'pensionAge' ? `below the pension age${floor}` : `under ${to + 1} years old`;
  if (least === undefined) return most;
  if (from === to) return `${from} years old`;
  return to === 'pensionAge' || wording === 'over' ? `${least} and ${most}` : `between ${from} and ${to} years old`;
}

/** Danish names of Danish law, since nobody finds it under another one. */
export function provisions(refs: readonly ProvisionRef[], link: ProvisionLink, between: 'and' | 'or'): Phrase {
  const shown = refs.map((ref, i): Phrase => {
    const sameLaw = i > 0 && refs[i - 1]?.law === ref.law;
    const runs: Phrase = [{ kind: 'text', text: sameLaw ? ref.id.slice(ref.law.length + 1) : ref.id }];
    const href = link(provisionId(ref));
    return danish(href === undefined ? runs : [{ kind: 'link', href, runs }]);
  });
  return between === 'and' ? and(shown) : or(shown);
}

const FRONTS: Partial<Record<LimitStrength, string>> = {
  asARule: 'as a rule, ',
  typically: 'usually, ',
  exceptionally: 'in special cases, ',
};

/** A statement with how binding the municipality says it is. */
export function stated(words: Phrase | string, strength: LimitStrength | undefined, isLimit = true): Phrase {
  if (strength === 'goal') return sentence(phrase`the municipality aims for this: ${words}`);
  const said = sentence(phrase`${(strength && FRONTS[strength]) ?? ''}${words}`);
  if (strength === 'law')
    return sentences(said, phrase`${isLimit ? 'That is the limit of the law.' : 'It follows from the law.'}`);
  return strength === 'serviceLevel' ? sentences(said, phrase`That is the municipality’s level of service.`) : said;
}

/** A limit that stands alone, as in a table. */
export function cell(limit: Limit): string {
  const before = limit.strength ? (FRONTS[limit.strength] ?? '').replace(',', '') : '';
  const after = {
    law: ' (the limit of the law)',
    serviceLevel: ' (the municipality’s level of service)',
    goal: ' (the municipality’s goal)',
  };
  return `${before}${limited(limit)}${(limit.strength && after[limit.strength as keyof typeof after]) ?? ''}`;
}
