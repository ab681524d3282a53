import type { Block } from '@kvast/model/block';
import type { DurationRule, Limit, Money } from '@kvast/model/limit';
import type { SourceRange } from '@kvast/model/source';
import { type Duration, isLonger } from '@kvast/model/time';
import { limitText } from '@kvast/rules/wording/limit';
import type { Language } from '../file-texts.ts';
import { type DifferenceTexts, differenceTexts } from './texts.ts';

export type TurnSubject =
  | 'duty'
  | 'duration'
  | 'amount'
  | 'repetition'
  | 'assessment'
  | 'deadline'
  | 'start'
  | 'fee'
  | 'appeal'
  | 'freeChoice'
  | 'anonymity';

/** Something that every citizen with the help notices, and whether it is better or worse for them. */
export interface Turn {
  readonly subject: TurnSubject;
  readonly effect: 'better' | 'worse' | 'different';
  /** What is said, in a few words; undefined where nothing is said. */
  readonly before?: string;
  readonly now?: string;
  /** Where the new edition says it. */
  readonly at?: SourceRange;
}

/** What one edition says about a subject. */
interface Said<T> {
  readonly value: T;
  readonly words: string;
  /** Two ways of writing the same ("op til", "højst") have the same; the words where it is left out. */
  readonly meaning?: string;
  readonly at: SourceRange;
}

/** `isBetter`: undefined where neither is surely better for the citizen. */
interface Subject<T> {
  readonly subject: TurnSubject;
  readonly read: (block: Block, texts: DifferenceTexts, language: Language) => Said<T> | undefined;
  readonly isBetter: (now: T, before: T) => boolean | undefined;
}

function subject<T>(
  name: TurnSubject,
  read: Subject<T>['read'],
  isBetter: Subject<T>['isBetter'],
): (before: Block, now: Block, language: Language) => Turn[] {
  return (before, now, language) => {
    const texts = differenceTexts[language];
    const [old, fresh] = [read(before, texts, language), read(now, texts, language)];
    if (meaningOf(old) === meaningOf(fresh)) return [];
    const turn = { subject: name, before: old?.words, now: fresh?.words, at: fresh?.at };
    // What one of them does not say follows from the law or from practice, which is no reason to call it better or worse.
    if (!old || !fresh) return [{ ...turn, effect: 'different' }];
    const better = isBetter(fresh.value, old.value);
    return [{ ...turn, effect: better === undefined ? 'different' : better ? 'better' : 'worse' }];
  };
}

function meaningOf<T>(said: Said<T> | undefined): string | undefined {
  return said?.meaning ?? said?.words;
}

/** English has one word for each kind of limit, however it was written. */
function saidLimit<T>(value: T, limit: Limit, language: Language, at = limit.range): Said<T> {
  return { value, words: limitText(limit, language), meaning: limitText(limit, 'en'), at };
}

const subjects = [
  subject<'must' | 'may'>(
    'duty',
    ({ extent }, { duty }) =>
      extent?.duty && { value: extent.duty.modality, words: duty[extent.duty.modality], at: extent.duty.range },
    (now) => now === 'must',
  ),
  subject<DurationRule>(
    'duration',
    ({ extent }, { unlimited }, language) => {
      const rule = extent?.duration;
      if (rule?.kind === 'limit') return saidLimit(rule, rule.limit, language, rule.range);
      return rule && { value: rule, words: unlimited, at: rule.range };
    },
    longerIsBetter,
  ),
  subject<Limit>(
    'amount',
    ({ extent }, _texts, language) => {
      // Of several amounts nobody knows which one has become which.
      const [only, ...more] = extent?.amounts ?? [];
      return only && more.length === 0 ? saidLimit(only, only, language) : undefined;
    },
    (now, before) =>
      now.per === before.per && now.perAmount === before.perAmount ? moreIsBetter(now, before) : undefined,
  ),
  subject<boolean>(
    'repetition',
    ({ extent }, { repetition }) =>
      extent?.repetition && {
        value: extent.repetition.rule === 'allowed' || extent.repetition.rule === 'renewable',
        words: repetition[extent.repetition.rule],
        at: extent.repetition.range,
      },
    (now, before) => (now === before ? undefined : now),
  ),
  subject<'none' | 'required' | 'optional'>(
    'assessment',
    ({ access }, { assessment }) =>
      access?.assessment && {
        value: access.assessment.rule,
        words: assessment[access.assessment.rule],
        at: access.assessment.range,
      },
    () => undefined,
  ),
  subject<Duration>(
    'deadline',
    ({ access }, _texts, language) => {
      const limit = access?.deadline?.limit;
      return limit && saidLimit(limit.quantity, limit, language);
    },
    shorterIsBetter,
  ),
  subject<Duration>(
    'start',
    ({ access }, { atOnce }, language) => {
      const soon = access?.starts?.find(({ when }) => when === undefined);
      if (soon?.atOnce) return { value: { amount: 0, unit: 'day' }, words: atOnce, at: soon.range };
      return soon?.limit && saidLimit(soon.limit.quantity, soon.limit, language);
    },
    shorterIsBetter,
  ),
  subject<{ readonly free: boolean; readonly amount?: Money }>(
    'fee',
    ({ economy }, texts) => {
      const fee = economy?.fee;
      return fee && { value: fee, words: texts.fee(fee.free, fee.amount), at: fee.range };
    },
    (now, before) => {
      if (now.free !== before.free) return now.free;
      if (!now.amount || !before.amount || now.amount.per !== before.amount.per) return undefined;
      return now.amount.amount < before.amount.amount;
    },
  ),
  subject<'none' | 'ankestyrelsen' | 'other'>(
    'appeal',
    ({ appeal }, texts) => {
      const instance = appeal?.instance;
      return instance && { value: instance.to, words: texts.appeal(instance), at: instance.range };
    },
    (now, before) => (now === 'none' || before === 'none' ? before === 'none' : undefined),
  ),
  subject<boolean>(
    'freeChoice',
    ({ economy }, { yes, no }) =>
      economy?.freeChoice && {
        value: economy.freeChoice.offered,
        words: economy.freeChoice.offered ? yes : no,
        at: economy.freeChoice.range,
      },
    (now) => now,
  ),
  subject<string>(
    'anonymity',
    ({ registration }, { anonymity }) =>
      registration?.anonymous && {
        value: registration.anonymous.when,
        words: anonymity[registration.anonymous.when],
        at: registration.anonymous.range,
      },
    () => undefined,
  ),
] as const;

/** What has turned for those who get the help, subject by subject. */
export function turnsBetween(before: Block, now: Block, language: Language): Turn[] {
  return subjects.flatMap((turns) => turns(before, now, language));
}

function longerIsBetter(now: DurationRule, before: DurationRule): boolean | undefined {
  if (now.kind !== 'limit' || before.kind !== 'limit') return now.kind !== 'limit';
  return moreIsBetter(now.limit, before.limit);
}

/** "At least 6 months" and "at most 9 months" say nothing about each other. */
function moreIsBetter(now: Limit, before: Limit): boolean | undefined {
  if (now.bound !== before.bound) return undefined;
  const longer = isLonger(now.quantity, before.quantity);
  return longer || isLonger(before.quantity, now.quantity) ? longer : undefined;
}

function shorterIsBetter(now: Duration, before: Duration): boolean | undefined {
  const longer = isLonger(now, before);
  return longer || isLonger(before, now) ? !longer : undefined;
}
