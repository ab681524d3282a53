import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    again: (provision: string) => ({
      what: `Standarden lover et nyt forløb bagefter uden at sige, at behovet skal være et andet. Det skal det efter ${provision}.`,
      why: 'Et nyt forløb til samme hjælpebehov ville forlænge hjælpen ud over lovens grænse.',
      todo: 'Skriv »nyt forløb: kun til et andet behov«.',
    }),
    onlyOtherNeed: () => 'Skriv »kun til et andet behov«',
  },
  en: {
    again: (provision) => ({
      what: `The standard promises a new course afterwards without saying that the need must be another one, as ${provision} requires.`,
      why: 'A new course for the same need would stretch the help beyond the limit of the law.',
      todo: 'Write “nyt forløb: kun til et andet behov”.',
    }),
    onlyOtherNeed: () => 'Write “only for another need”',
  },
});
