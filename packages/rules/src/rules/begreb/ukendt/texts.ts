import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (term: string) => ({
      what: `Begrebet »${term}« er ikke forklaret nogen steder.`,
      why: 'Borgeren får ingen forklaring på ordet, og kontrollen ved ikke, hvem det omfatter.',
      todo: 'Skriv et begreb, som findes, eller føj det til kommunens begreber.',
    }),
    suggested: (term: string, suggestion: string) => ({
      what: `Begrebet »${term}« er ikke forklaret nogen steder.`,
      why: 'Borgeren får ingen forklaring på ordet, og kontrollen ved ikke, hvem det omfatter.',
      todo: `Mente du »${suggestion}«? Ellers føj det til kommunens begreber.`,
    }),
    replace: (suggestion: string) => `Skriv [${suggestion}]`,
  },
  en: {
    unknown: (term) => ({
      what: `The term “${term}” is not explained anywhere.`,
      why: 'Citizens get no explanation of the word, and the checker does not know whom it covers.',
      todo: 'Write a term that exists, or add it to the municipality’s terms.',
    }),
    suggested: (term, suggestion) => ({
      what: `The term “${term}” is not explained anywhere.`,
      why: 'Citizens get no explanation of the word, and the checker does not know whom it covers.',
      todo: `Did you mean “${suggestion}”? Otherwise add it to the municipality’s terms.`,
    }),
    replace: (suggestion) => `Write [${suggestion}]`,
  },
});
