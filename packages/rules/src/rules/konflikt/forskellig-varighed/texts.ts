import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    sameService: (subject: string, own: string, other: string) => ({
      what: `${subject} varer ${own} her, men ${other}.`,
      why: 'Det er den samme hjælp i den samme kommune på samme tid, så borgeren kan ikke vide, hvad der gælder.',
      todo: 'Vælg én varighed, og skriv den begge steder.',
    }),
    sameProvision: (subject: string, own: string, other: string) => ({
      what: `Hjælp efter ${subject} varer ${own} her, men ${other}.`,
      why: 'Er det to forskellige slags hjælp, er det i orden. Ellers kan borgeren ikke vide, hvad der gælder.',
      todo: 'Vælg én varighed, eller skriv i målgruppen, hvem der får hvad.',
    }),
    unlimited: () => 'ingen grænse',
    there: () => 'Her står den anden varighed.',
  },
  en: {
    sameService: (subject, own, other) => ({
      what: `${subject} lasts ${own} here, but ${other}.`,
      why: 'It is the same help in the same municipality at the same time, so citizens cannot know what applies.',
      todo: 'Choose one duration and write it in both places.',
    }),
    sameProvision: (subject, own, other) => ({
      what: `Help under ${subject} lasts ${own} here, but ${other}.`,
      why: 'If they are two different kinds of help, that is fine. Otherwise citizens cannot know what applies.',
      todo: 'Choose one duration, or write in the target group who gets what.',
    }),
    unlimited: () => 'no limit',
    there: () => 'The other duration stands here.',
  },
});
