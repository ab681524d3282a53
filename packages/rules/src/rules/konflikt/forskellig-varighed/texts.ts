import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    sameService: (service: string, here: string, there: string, other: string) => ({
      what: `»${service}« varer ${here} her, men ${there} i standarden »${other}«.`,
      why: 'Det er den samme hjælp i den samme kommune på samme tid, så borgeren kan ikke vide, hvad der gælder.',
      todo: 'Vælg én varighed, og skriv den begge steder.',
    }),
    sameProvision: (provisions: string, here: string, there: string, other: string) => ({
      what: `Hjælp efter ${provisions} varer ${here} her, men ${there} i standarden »${other}«.`,
      why: 'Er det to forskellige slags hjælp, er det i orden. Ellers kan borgeren ikke vide, hvad der gælder.',
      todo: 'Vælg én varighed, eller skriv i målgruppen, hvem der får hvad.',
    }),
    unlimited: () => 'uden grænse',
    there: () => 'Her står den anden varighed.',
  },
  en: {
    sameService: (service, here, there, other) => ({
      what: `“${service}” lasts ${here} here, but ${there} in the standard “${other}”.`,
      why: 'It is the same help in the same municipality at the same time, so citizens cannot know what applies.',
      todo: 'Choose one duration and write it in both places.',
    }),
    sameProvision: (provisions, here, there, other) => ({
      what: `Help under ${provisions} lasts ${here} here, but ${there} in the standard “${other}”.`,
      why: 'If they are two different kinds of help, that is fine. Otherwise citizens cannot know what applies.',
      todo: 'Choose one duration, or write in the target group who gets what.',
    }),
    unlimited: () => 'without limit',
    there: () => 'The other duration stands here.',
  },
});
