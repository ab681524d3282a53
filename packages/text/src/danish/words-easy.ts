import type { Limit } from '@kvast/model/limit';
import { type Phrase, phrase, sentence } from '../phrase.ts';
import { duration, limited } from './numbers.ts';
import type { Voice } from './voice.ts';

/** Sentences of the short text: few words, and few long ones. */
export function easyWords(voice: Voice) {
  const { subject } = voice;
  const start = (rest: string): Phrase => sentence(phrase`${subject} ${rest}`);
  return {
    about: (): Phrase => phrase`Det her er den korte tekst. Alle regler står i den lange.`,
    whoIsLong: (): Phrase =>
      phrase`Kommunen ser på, om ${subject} kan få hjælpen. Det kommer an på flere ting. De står i den lange tekst.`,
    mayBeMore: (): Phrase => phrase`Der kan være flere regler. De står i den lange tekst.`,
    costsMore: (): Phrase => phrase`Noget af det koster penge. Hvor meget står i den lange tekst.`,
    appealTo: (to: 'none' | 'other'): Phrase =>
      to === 'none'
        ? phrase`Får ${subject} nej, kan ${subject} ikke klage over det.`
        : phrase`Får ${subject} nej, kan ${subject} klage over det.`,
    appealWithin: ({ bound, quantity, ...limit }: Limit): Phrase =>
      bound === 'exactly' || bound === 'atMost'
        ? phrase`Det skal ske inden ${duration(quantity)}.`
        : phrase`Fristen er ${limited({ bound, quantity, ...limit })}.`,
    appealDiffers: (): Phrase => start('kan klage i nogle sager. Hvornår står i den lange tekst'),
    notADecision: (): Phrase => phrase`Teksten er ikke et svar i en sag.`,
  };
}
