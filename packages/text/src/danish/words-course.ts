import type { DurationRule, Limit } from '@kvast/model/limit';
import { type Phrase, phrase, sentence } from '../phrase.ts';
import { duration, isSameDay, limited } from './numbers.ts';
import { stated } from './strength.ts';
import type { Voice } from './voice.ts';

/** A line of time has no room for what a limit rests on; that stands in the section on the matter. */
function adverbial(limit: Limit): Limit['strength'] {
  return limit.strength === 'law' || limit.strength === 'serviceLevel' ? undefined : limit.strength;
}

/** The stops on the way from the first contact to the end of the help, and the table of who can get it. */
export function courseWords(voice: Voice) {
  const { subject } = voice;
  return {
    stops: {
      contact: 'Henvendelse',
      decision: 'Svar',
      start: 'Start',
      followUp: 'Opfølgning',
      end: 'Slut',
    },
    needsNoApproval: (): Phrase => sentence(phrase`${subject} kan komme uden at søge først`),
    answerWithin: (limit: Limit): Phrase => {
      if (isSameDay(limit)) return stated({ subject, verb: 'får', rest: 'svar samme dag' }, adverbial(limit));
      const within = limit.bound === 'atMost' ? `inden ${duration(limit.quantity)}` : `efter ${limited(limit)}`;
      return stated({ subject, verb: 'får', rest: `svar ${within}` }, adverbial(limit));
    },
    lasts: (rule: DurationRule): Phrase =>
      rule.kind === 'unlimited'
        ? phrase`Hjælpen har ingen slutdato.`
        : stated({ subject: 'hjælpen', verb: 'varer', rest: limited(rule.limit) }, adverbial(rule.limit)),
    requirementColumns: () => ({ requirement: 'Krav', meaning: 'Hvad det betyder' }),
  };
}
