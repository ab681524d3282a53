import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    excluded: (provision: string) => ({
      what: `Standarden siger, at samtaler ikke er en del af hjælpen efter ${provision}.`,
      why: 'Samtaler om tanker og følelser kan være en del af støtten. Kun behandling af det, der er sket før i livet, ligger uden for.',
      todo: 'Skriv i stedet, at behandling ikke er med, for eksempel »Behandling af tidligere oplevelser«.',
    }),
  },
  en: {
    excluded: (provision) => ({
      what: `The standard says that conversations are not part of the help under ${provision}.`,
      why: 'Conversations about thoughts and feelings can be part of the support. Only treatment of past events lies outside it.',
      todo: 'Write that treatment is not included, for example “Behandling af tidligere oplevelser”.',
    }),
  },
});
