import type { Limit } from '@kvast/model/limit';
import type { Duration, TimeUnit } from '@kvast/model/time';
import { unitWords } from '@kvast/model/unit-words';
import type { Language } from '../message.ts';

/** In English, a night of help is a stay. */
const units = { da: unitWords.da, en: { ...unitWords.en, night: ['overnight stay', 'overnight stays'] } } as const;

/** `6 måneder`, `1 uge`, `1,5 år`. */
export function durationText({ amount, unit, thing }: Duration, language: Language): string {
  const number = amount.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');
  return `${number} ${unit === 'piece' ? thing : units[language][unit][amount === 1 ? 0 : 1]}`;
}

/** The limit as the writer put it, without its strength: `op mod 6 måneder`, `2 timer om ugen`. */
export function limitText(limit: Limit, language: Language): string {
  const { least, per } = limit;
  const span = least === undefined ? '' : `${least}-`;
  const words = per && (language === 'da' ? danishPer(limit, per) : englishPer(limit, per));
  return [boundText(limit, language), span + durationText(limit.quantity, language), words].filter(Boolean).join(' ');
}

function danishPer({ perAmount }: Limit, per: TimeUnit | 'occasion'): string {
  return perAmount && per !== 'occasion' ? `hver ${perAmount}. ${units.da[per][0]}` : perUnit[per];
}

function englishPer({ perAmount }: Limit, per: TimeUnit | 'occasion'): string {
  if (per === 'occasion') return 'at a time';
  return perAmount ? `every ${perAmount} ${units.en[per][1]}` : `per ${units.en[per][0]}`;
}

const perUnit: Record<TimeUnit | 'occasion', string> = {
  minute: 'i minuttet',
  hour: 'i timen',
  day: 'om dagen',
  workday: 'pr. hverdag',
  night: 'pr. overnatning',
  week: 'om ugen',
  month: 'om måneden',
  year: 'om året',
  time: 'pr. gang',
  occasion: 'ad gangen',
};

const englishBounds = { atMost: 'at most', atLeast: 'at least', exactly: '', about: 'about' };

function boundText(limit: Limit, language: Language): string {
  return language === 'da' ? limit.boundAsWritten : englishBounds[limit.bound];
}
