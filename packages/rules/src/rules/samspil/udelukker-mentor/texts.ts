import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    mentor: (provision: string) => ({
      what: `Borgere med mentorstøtte er udelukket fra hjælp efter ${provision}. Kvast kender ikke noget i loven, der udelukker dem.`,
      why: 'En mentor hjælper med job og uddannelse, og borgeren kan samtidig have brug for støtte i hverdagen.',
      todo: 'Skriv »fordi:« og kommunens grund, tilføj »til samme behov«, eller fjern udelukkelsen.',
    }),
  },
  en: {
    mentor: (provision) => ({
      what: `People with mentor support are excluded from help under ${provision}. Kvast knows of nothing in the law that excludes them.`,
      why: 'A mentor helps with work and education, and the person may need support in daily life at the same time.',
      todo: 'Write “fordi:” and the reason of the municipality, add “til samme behov”, or remove the exclusion.',
    }),
  },
});
