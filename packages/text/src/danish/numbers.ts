import type { Bound, Limit, LimitStrength, Money } from '@kvast/model/limit';
import type { Duration, Interval, TimeUnit, Unit } from '@kvast/model/time';
import { unitWords } from '@kvast/model/unit-words';

/** What units are called, is said in law; here is what a sentence needs besides. */
interface UnitWords {
  /** "én dag", "ét år" */
  readonly article: 'én' | 'ét';
  /** "om ugen" */
  readonly per: string;
  /** "hver 3. måned", "hvert 2. år" */
  readonly every: 'hver' | 'hvert';
}

const UNITS: Record<Exclude<Unit, 'piece'>, UnitWords> = {
  minute: { article: 'ét', per: 'i minuttet', every: 'hvert' },
  hour: { article: 'én', per: 'i timen', every: 'hver' },
  day: { article: 'én', per: 'om dagen', every: 'hver' },
  workday: { article: 'én', per: 'pr. hverdag', every: 'hver' },
  night: { article: 'én', per: 'pr. overnatning', every: 'hver' },
  week: { article: 'én', per: 'om ugen', every: 'hver' },
  month: { article: 'én', per: 'om måneden', every: 'hver' },
  year: { article: 'ét', per: 'om året', every: 'hvert' },
  time: { article: 'én', per: 'pr. gang', every: 'hver' },
  squareMetre: { article: 'én', per: 'pr. m²', every: 'hver' },
  kilometre: { article: 'én', per: 'pr. kilometer', every: 'hver' },
};

/** 1200.5 → "1.200,5" */
export function number(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return decimals ? `${grouped},${decimals}` : grouped;
}

/** "én måned", "6 måneder", "1,5 timer" */
export function duration({ amount, unit, thing = '' }: Duration): string {
  if (unit === 'piece') return `${number(amount)} ${thing}`;
  const [one, many] = unitWords.da[unit];
  return amount === 1 ? `${UNITS[unit].article} ${one}` : `${number(amount)} ${many}`;
}

/** "om ugen"; one occasion is "ad gangen" for what lasts, "pr. gang" for what costs. */
function per(unit: NonNullable<Money['per']>, occasion: string): string {
  if (unit === 'meal') return 'pr. måltid';
  if (unit === 'piece') return 'pr. stk.';
  return unit === 'occasion' ? occasion : UNITS[unit].per;
}

/** "én gang om året", "4 gange om året" for a quarter of a year, "hver 3. måned", "hvert 2. år" */
export function interval({ amount, unit }: Interval): string {
  const words = UNITS[unit];
  if (amount > 0 && amount < 1) return `${number(Math.round(1 / amount))} gange ${words.per}`;
  return amount === 1 ? `én gang ${words.per}` : nth(amount, unit);
}

const BOUNDS: Record<Exclude<Bound, 'about'>, string> = { atMost: 'højst ', atLeast: 'mindst ', exactly: '' };

/** "højst 2 timer om ugen". A limit that blurs is blurred in the text too: "op mod 6 måneder". */
export function limited(limit: Limit): string {
  if (isSameDay(limit)) return 'samme dag';
  const bound = limit.bound === 'about' ? blurred(limit.boundAsWritten) : BOUNDS[limit.bound];
  const span = limit.least === undefined ? '' : `${number(limit.least)}-`;
  return `${bound}${span}${duration(limit.quantity)}${how(limit)}`;
}

function how({ per: unit, perAmount }: Limit): string {
  if (!unit) return '';
  return perAmount === undefined || unit === 'occasion' ? ` ${per(unit, 'ad gangen')}` : ` ${nth(perAmount, unit)}`;
}

/** "hver 2. uge", "hvert 2. år" */
function nth(amount: number, unit: TimeUnit): string {
  if (amount === 0.5) return `${UNITS[unit].every} halve ${unitWords.da[unit][0]}`;
  if (unit === 'year' && amount < 1 && Number.isInteger(amount * 12)) return nth(amount * 12, 'month');
  return `${UNITS[unit].every} ${number(amount)}. ${unitWords.da[unit][0]}`;
}

/** Before the day is over: a limit of no days. */
export function isSameDay({ quantity }: Limit): boolean {
  return quantity.amount === 0 && quantity.unit === 'day';
}

/** A limit that stands alone, as in a table: "typisk én gang om måneden". */
export function cell(limit: Limit): string {
  const { before = '', after = '' } = limit.strength ? ALONE[limit.strength] : {};
  return `${before}${limited(limit)}${after}`;
}

const ALONE: Record<LimitStrength, { readonly before?: string; readonly after?: string }> = {
  asARule: { before: 'som udgangspunkt ' },
  typically: { before: 'typisk ' },
  exceptionally: { before: 'i særlige tilfælde ' },
  law: { after: ' (lovens grænse)' },
  serviceLevel: { after: ' (kommunens serviceniveau)' },
  goal: { after: ' (kommunens mål)' },
};

function blurred(asWritten: string): string {
  const words = asWritten.trim().toLowerCase();
  return words === '' || /^ca\b/.test(words) ? 'cirka ' : `${words} `;
}

/** "1.200,50 kr. om måneden" */
export function money({ amount, per: unit }: Money): string {
  const [kroner = '', øre] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  return `${number(Number(kroner))}${øre ? `,${øre}` : ''} kr.${unit ? ` ${per(unit, 'pr. gang')}` : ''}`;
}
