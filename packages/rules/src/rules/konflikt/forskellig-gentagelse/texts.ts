import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    sameService: (subject: string, own: string, other: string) => ({
      what: `${subject} er ${own} her, men ${other}.`,
      why: 'To borgere med det samme behov får hvert sit svar, når de beder om hjælpen igen.',
      todo: 'Skriv det samme begge steder.',
    }),
    sameProvision: (subject: string, own: string, other: string) => ({
      what: `Hjælp efter ${subject} er ${own} her, men ${other}.`,
      why: 'Er det to forskellige slags hjælp, er det i orden. Ellers får to borgere med det samme behov hvert sit svar.',
      todo: 'Skriv det samme begge steder, eller skriv i målgruppen, hvem der får hvad.',
    }),
    again: () => 'kan gives igen',
    once: () => 'gives kun én gang til samme behov',
    there: () => 'Her står det modsatte.',
  },
  en: {
    sameService: (subject, own, other) => ({
      what: `About ${subject} it says ${own} here, but ${other}.`,
      why: 'Two citizens with the same need get different answers when they ask for the help again.',
      todo: 'Write the same in both places.',
    }),
    sameProvision: (subject, own, other) => ({
      what: `About help under ${subject} it says ${own} here, but ${other}.`,
      why: 'If they are two different kinds of help, that is fine. Otherwise two citizens with the same need get different answers.',
      todo: 'Write the same in both places, or write in the target group who gets what.',
    }),
    again: () => 'can be given again',
    once: () => 'given only once for the same need',
    there: () => 'The opposite stands here.',
  },
});
