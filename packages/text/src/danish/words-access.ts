import type { Access, CaseDeadline, Soon } from '@kvast/model/access';
import type { Limit } from '@kvast/model/limit';
import type { MunicipalDeadline } from '@kvast/model/municipality';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Prose } from '@kvast/model/source';
import { type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { main } from './clause.ts';
import {
  addressed,
  asInfinitive,
  beginsInside,
  closed,
  closedList,
  fromEvent,
  isReader,
  isRequest,
} from './fitting.ts';
import type { Sources } from './leaf-clause.ts';
import { and } from './lists.ts';
import { isSameDay, limited } from './numbers.ts';
import { provisions } from './provisions.ts';
import { ADVERBS, stated } from './strength.ts';
import type { Voice } from './voice.ts';

type Variant = NonNullable<CaseDeadline['variants']>[number];

/** A limit on when something happens, rather than on how long it lasts. */
function soonest(limit: Limit): string {
  return limited(limit).replace(/^højst /, 'senest ');
}

export type AccessWords = ReturnType<typeof accessWords>;

/** Sentences about how to get the help, and how long it takes. */
export function accessWords(voice: Voice, sources: Sources, written: (text: string) => Phrase) {
  const { subject, object } = voice;
  const start = (rest: Phrase | string): Phrase => sentence(phrase`${subject} ${rest}`);
  const texts = (prose: readonly Prose[]): Phrase[] => prose.map(({ text }) => written(text));
  const from = (startEvent: string): Phrase => {
    const { lead, event } = fromEvent(startEvent);
    return phrase` Tiden tæller ${lead}${written(event)}.`;
  };
  const caseTime = (limit: Limit, event: string | undefined): Phrase => {
    if (isSameDay(limit))
      return phrase`${stated({ subject: 'kommunen', verb: 'behandler', rest: `${voice.possessive('common')} sag samme dag` }, limit.strength)}`;
    return phrase`${stated({ subject: 'kommunen', verb: 'bruger', rest: `${limited(limit)} på at behandle ${voice.possessive('common')} sag` }, limit.strength)}${event ? from(event) : ''}`;
  };

  /** "ved støtte i botilbud" begins the sentence as it is; a bare name is put in a case. */
  const front = (when: string): Phrase => {
    if (/^(hvis|når|såfremt)\b/i.test(when)) return phrase`${written(when)},`;
    return closed(beginsInside(when) ? written(when) : phrase`i sager om ${written(when)}`);
  };

  return {
    assessment: (rule: NonNullable<Access['assessment']>['rule']): Phrase => {
      const said = {
        none: phrase`${subject} skal ikke visiteres. Det vil sige, at kommunen ikke først skal godkende ${object} til hjælpen`,
        required: phrase`kommunen skal først vurdere, om ${subject} kan få hjælpen. Det kaldes visitation`,
        optional: phrase`kommunen kan vurdere, om ${voice.person.subject} har behov for hjælpen, men det er ikke et krav. Det kaldes visitation`,
      };
      return sentence(said[rule]);
    },
    route: ({ text }: Prose): Phrase => {
      if (isRequest(text))
        return voice.form === 'du' ? sentence(written(text)) : start(phrase`kan ${written(asInfinitive(text))}`);
      const how = beginsInside(text) ? '' : 'sådan: ';
      return start(phrase`henvender ${voice.reflexive} ${how}${written(text)}`);
    },
    applicants: (who: readonly Prose[]): Phrase => {
      const others = who
        .filter(({ text }) => !isReader(text, voice))
        .map(({ text }) =>
          text.trim().toLowerCase() === 'pårørende'
            ? phrase`${voice.possessive('plural')} pårørende`
            : written(addressed(text, voice, 'object')),
        );
      if (others.length === who.length) return sentence(phrase`${closedList(others)} kan henvende sig`);
      const also = others.length > 0 ? sentence(phrase`det kan ${closedList(others)} også`) : undefined;
      return sentences(start(`kan selv henvende ${voice.reflexive}`), also);
    },
    decision: (form: 'written' | 'oral'): Phrase =>
      start(`får afgørelsen ${form === 'written' ? 'skriftligt' : 'mundtligt'}`),
    noDeadline: (): Phrase => phrase`Der er ingen sagsbehandlingstid.`,
    caseTime,
    caseTimeFor: (refs: readonly ProvisionRef[], { limit, startEvent, when }: MunicipalDeadline): Phrase => {
      const cases = phrase`i sager om hjælp efter ${provisions(refs, sources.link, 'eller')}`;
      const time = phrase`er sagsbehandlingstiden ${limited(limit)}`;
      const said = when === undefined ? phrase`${cases} ${time}` : phrase`${front(when)} ${time} ${cases}`;
      return phrase`${sentence(said)}${startEvent ? from(startEvent) : ''}`;
    },
    receipt: ({ limit, startEvent }: Soon): Phrase => {
      const time = limit ? soonest(limit) : 'straks';
      const event = startEvent === undefined ? '' : phrase` efter ${written(startEvent)}`;
      const what = /^henvendelsen$/i.test(startEvent ?? '') ? 'den' : 'henvendelsen';
      return start(phrase`får ${time}${event} besked om, at kommunen har modtaget ${what}`);
    },
    helpStarts: ({ atOnce, limit, startEvent, when, includesCaseTime }: Soon): Phrase => {
      const time = atOnce || !limit ? 'straks' : soonest(limit);
      const adverb = limit?.strength ? `${ADVERBS[limit.strength]} ` : '';
      const event = startEvent === undefined ? '' : phrase` efter ${written(startEvent)}`;
      const rest = phrase`${adverb}${time}${event}`;
      return sentences(
        main({ subject: 'hjælpen', verb: 'begynder', rest }, when === undefined ? undefined : front(when)),
        includesCaseTime ? phrase`Sagsbehandlingstiden er regnet med.` : undefined,
      );
    },
    caseTimeWhen: ({ limit, when }: Variant, event: string | undefined): Phrase => {
      const adverb = limit.strength ? `${ADVERBS[limit.strength]} ` : '';
      const rest = `${adverb}${limited(limit)} på at behandle sagen`;
      return phrase`${main({ subject: 'kommunen', verb: 'bruger', rest }, front(when))}${event ? from(event) : ''}`;
    },
    acute: ({ atOnce, limit }: NonNullable<Access['acute']>): Phrase => {
      if (atOnce || !limit) return phrase`Haster det, får ${subject} hjælpen straks.`;
      const adverb = limit.strength ? `${ADVERBS[limit.strength]} ` : '';
      return phrase`Haster det, går der ${adverb}${limited(limit)}, før ${subject} får hjælpen.`;
    },
    decidedBy: ({ text }: Prose): Phrase => sentence(phrase`${closed(written(text))} træffer afgørelsen`),
    documentation: (what: readonly Prose[]): Phrase =>
      sentence(phrase`kommunen har brug for denne dokumentation: ${and(texts(what))}`),
    whenExceeded: ({ text }: NonNullable<CaseDeadline['whenExceeded']>): Phrase => {
      const gets = /^(skriftlig|besked|brev|en |et |ny )/i.test(text) ? `får ${subject} ` : 'gælder: ';
      return sentence(phrase`kan kommunen ikke holde tiden, ${gets}${written(text)}`);
    },
  };
}
