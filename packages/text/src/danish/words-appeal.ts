import type { AppealInstance } from '@kvast/model/appeal';
import type { Limit } from '@kvast/model/limit';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Prose } from '@kvast/model/source';
import { type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { addressed, closed } from './fitting.ts';
import type { Sources } from './leaf-clause.ts';
import { limited } from './numbers.ts';
import { provisions } from './provisions.ts';
import { stated } from './strength.ts';
import type { Voice } from './voice.ts';

export type AppealWords = ReturnType<typeof appealWords>;

/** Sentences about who can appeal, to whom, and in what time. */
export function appealWords(voice: Voice, sources: Sources, written: (text: string) => Phrase) {
  const { subject } = voice;
  const start = (rest: Phrase | string): Phrase => sentence(phrase`${subject} ${rest}`);

  return {
    whoMayAppeal: ({ text }: Prose): Phrase =>
      sentence(phrase`${closed(written(addressed(text, voice, 'subject')))} kan klage`),
    /** @param refs the provisions that it holds for alone */
    appealTo: ({ to, name, nuance }: AppealInstance, refs: readonly ProvisionRef[] = []): Phrase => {
      const about =
        refs.length === 0
          ? phrase`over kommunens afgørelse`
          : phrase`over en afgørelse efter ${provisions(refs, sources.link, 'eller')}`;
      const body = to === 'ankestyrelsen' ? 'Ankestyrelsen' : (name ?? '');
      const more = nuance === undefined ? '' : phrase`, ${written(nuance)}`;
      return to === 'none'
        ? start(phrase`kan ikke klage til en anden myndighed ${about}${more}`)
        : start(phrase`kan klage til ${body} ${about}${more}`);
    },
    appealDeadline: (limit: Limit): Phrase =>
      stated({ subject: 'klagefristen', verb: 'er', rest: limited(limit) }, limit.strength),
    sendAppealTo: ({ text }: Prose): Phrase =>
      sentence(
        voice.form === 'du'
          ? phrase`send klagen til ${written(text)}`
          : phrase`${subject} sender klagen til ${written(text)}`,
      ),
    reconsideration: (limit: Limit): Phrase =>
      sentences(
        phrase`Kommunen ser først på sagen igen.`,
        stated({ subject: 'det', verb: 'tager', rest: limited(limit) }, limit.strength),
      ),
    appealGuidance: ({ text }: Prose): Phrase =>
      /^(i|på|sammen|bagest|nederst|øverst)\b/i.test(text)
        ? sentence(phrase`vejledning om klage står ${written(text)}`)
        : sentence(phrase`vejledning om klage: ${written(text)}`),
  };
}
