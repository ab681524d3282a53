import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    sameService: (subject: string, own: string, other: string) => ({
      what: `${subject} er ${own} her, men ${other}.`,
      why: 'Borgeren kan ikke vide, om hjælpen koster noget, og det skal ikke afhænge af, hvilken standard man læser.',
      todo: 'Skriv det samme begge steder.',
    }),
    sameProvision: (subject: string, own: string, other: string) => ({
      what: `Hjælp efter ${subject} er ${own} her, men ${other}.`,
      why: 'Er det to forskellige slags hjælp, er det i orden. Ellers kan borgeren ikke vide, om hjælpen koster noget.',
      todo: 'Skriv det samme begge steder, eller skriv i målgruppen, hvem der får hvad.',
    }),
    free: () => 'gratis',
    paid: () => 'mod betaling',
    there: () => 'Her står det modsatte.',
  },
  en: {
    sameService: (subject, own, other) => ({
      what: `${subject} is ${own} here, but ${other}.`,
      why: 'Citizens cannot know whether the help costs anything, and it must not depend on which standard one reads.',
      todo: 'Write the same in both places.',
    }),
    sameProvision: (subject, own, other) => ({
      what: `Help under ${subject} is ${own} here, but ${other}.`,
      why: 'If they are two different kinds of help, that is fine. Otherwise citizens cannot know whether the help costs anything.',
      todo: 'Write the same in both places, or write in the target group who gets what.',
    }),
    free: () => 'free',
    paid: () => 'paid for',
    there: () => 'The opposite stands here.',
  },
});
