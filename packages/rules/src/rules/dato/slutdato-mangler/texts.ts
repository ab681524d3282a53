import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    open: (from: string) => ({
      what: `Standarden gælder fra ${from}, men har ingen slutdato.`,
      why: 'Uden en slutdato minder intet om, at den skal ses efter, når loven eller praksis ændrer sig.',
      todo: 'Tilføj »til« og den dag, hvor standarden senest skal være fornyet.',
    }),
  },
  en: {
    open: (from) => ({
      what: `The standard is valid from ${from} but has no end date.`,
      why: 'Without an end date nothing reminds you to review it when the law or practice changes.',
      todo: 'Add “til” and the day by which the standard must have been renewed.',
    }),
  },
});
