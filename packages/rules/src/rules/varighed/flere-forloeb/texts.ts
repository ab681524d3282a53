import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    tooLong: (provision: string, parts: string, sum: string, allowed: string) => ({
      what: `${parts} varer tilsammen ${sum}, men hjælp efter ${provision} kan højst vare ${allowed} til det samme behov.`,
      why: 'Er forløbene dele af den samme hjælp, bliver lovens grænse overskredet, selv om hvert af dem er kort nok.',
      todo: 'Gør dem kortere, eller skriv, hvilket behov hvert forløb er til.',
    }),
    part: () => 'Det her er en del af det samme forløb.',
  },
  en: {
    tooLong: (provision, parts, sum, allowed) => ({
      what: `Taken together, ${parts} last ${sum}, but help under ${provision} can last at most ${allowed} for the same need.`,
      why: 'If the courses are parts of the same help, the limit of the law is exceeded although each of them is short enough.',
      todo: 'Make them shorter, or write which need each course is for.',
    }),
    part: () => 'This is a part of the same course.',
  },
});
