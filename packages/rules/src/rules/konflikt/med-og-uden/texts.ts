import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    both: (item: string) => ({
      what: `»${item}« står både i indholdet og i det, hjælpen ikke omfatter.`,
      why: 'Borgeren kan ikke se, om det er med.',
      todo: 'Slet det ene sted, eller skriv forskellen. Er det kun med i nogle tilfælde, så tilføj »medmindre«.',
    }),
    included: () => 'Her er det med i indholdet.',
  },
  en: {
    both: (item) => ({
      what: `“${item}” stands both in the content and in what the help does not include.`,
      why: 'Citizens cannot see whether it is included.',
      todo: 'Delete one of the two, or write how they differ. If it is only included in some cases, add “medmindre”.',
    }),
    included: () => 'It is included in the content here.',
  },
});
