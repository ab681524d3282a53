import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    differs: (subject: string, own: string, other: string) => ({
      what: `Kommunen ${own} hjælpen (${subject}) her, men ${other}.`,
      why: 'Loven gør det enten til en pligt eller til et valg, så den ene af de to standarder lover for meget eller for lidt.',
      todo: 'Slå efter i loven, og skriv det samme begge steder.',
    }),
    must: () => 'skal tilbyde',
    may: () => 'kan tilbyde',
    there: () => 'Her står det modsatte.',
  },
  en: {
    differs: (subject, own, other) => ({
      what: `The municipality ${own} the help (${subject}) here, but ${other}.`,
      why: 'The law makes it either a duty or a choice, so one of the two standards promises too much or too little.',
      todo: 'Look it up in the law and write the same in both places.',
    }),
    must: () => 'must offer',
    may: () => 'may offer',
    there: () => 'The opposite stands here.',
  },
});
