import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    hole: (own: string, other: string, provisions: string, example: string) => ({
      what: `Hjælpen efter ${provisions} er for ${own} her og for ${other}. Aldrene imellem er ikke med nogen af stederne.`,
      why: `${example} er ikke omfattet af nogen af standarderne.`,
      todo: 'Lad aldrene mødes, eller skriv, hvor de borgere, der falder imellem, kan få hjælp.',
    }),
    there: () => 'Her står den anden aldersgrænse.',
  },
  en: {
    hole: (own, other, provisions, example) => ({
      what: `The help under ${provisions} is for ${own} here and for ${other}. The ages between them are in neither.`,
      why: `${example} is not covered by any of the standards.`,
      todo: 'Let the ages meet, or write where the people who fall between can get help.',
    }),
    there: () => 'The other age limit stands here.',
  },
});
