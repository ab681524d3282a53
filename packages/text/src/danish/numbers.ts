import type { Bound, Limit, Money } from '@kvast/model/limit';
import type { Duration, TimeUnit } from '@kvast/model/time';

interface UnitWords {
  readonly one: string;
  readonly many: string;
  /** "én dag", "ét år" */
  readonly article: 'én' | 'ét';
  /** "om ugen" */
  readonly per: string;
  /** "hver 3. måned", "hvert 2. år" */
  readonly every: 'hver' | 'hvert';
}

const UNITS: Record<TimeUnit, UnitWords> = {
  minute: { one: 'minut', many: 'minutter', article: 'ét', per: 'i minuttet', every: 'hvert' },
  hour: { one: 'time', many: 'timer', article: 'én', per: 'i timen', every: 'hver' },
  day: { one: 'dag', many: 'dage', article: 'én', per: 'om dagen', every: 'hver' },
  workday: { one: 'hverdag', many: 'hverdage', article: 'én', per: 'pr. hverdag', every: 'hver' },
  night: { one: 'overnatning', many: 'overnatninger', article: 'én', per: 'pr. overnatning', every: 'hver' },
  week: { one: 'uge', many: 'uger', article: 'én', per: 'om ugen', every: 'hver' },
  month: { one: 'måned', many: 'måneder', article: 'én', per: 'om måneden', every: 'hver' },
  year: { one: 'år', many: 'år', article: 'ét', per: 'om året', every: 'hvert' },
  time: { one: 'gang', many: 'gange', article: 'én', per: 'pr. gang', every: 'hver' },
};

/** 1200.5 → "1.200,5" */
export function number(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return decimals ? `${grouped},${decimals}` : grouped;
}

/** "én måned", "6 måneder", "1,5 timer" */
export function duration({ amount, unit }: Duration): string {
  const words = UNITS[unit];
  return amount === 1 ? `${words.article} ${words.one}` : `${number(amount)} ${words.many}`;
}

/** "om ugen" */
function per(unit: TimeUnit): string {
  return UNITS[unit].per;
}

/** "én gang om året", "hver 3. måned", "hvert 2. år" */
export function interval({ amount, unit }: Duration): string {
  const words = UNITS[unit];
  return amount === 1 ? `én gang ${words.per}` : `${words.every} ${number(amount)}. ${words.one}`;
}

const BOUNDS: Record<Exclude<Bound, 'about'>, string> = { atMost: 'højst ', atLeast: 'mindst ', exactly: '' };

/** "højst 2 timer om ugen". A limit that blurs is blurred in the text too: "op mod 6 måneder". */
export function limited(limit: Limit): string {
  const bound = limit.bound === 'about' ? blurred(limit.boundAsWritten) : BOUNDS[limit.bound];
  return `${bound}${duration(limit.quantity)}${limit.per ? ` ${per(limit.per)}` : ''}`;
}

function blurred(asWritten: string): string {
  const words = asWritten.trim().toLowerCase();
  return words === '' || /^ca\b/.test(words) ? 'cirka ' : `${words} `;
}

/** "1.200,50 kr. om måneden" */
export function money({ amount, per: unit }: Money): string {
  const [kroner = '', øre] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  return `${number(Number(kroner))}${øre ? `,${øre}` : ''} kr.${unit ? ` ${per(unit)}` : ''}`;
}
