import { defineTexts } from '../../../message.ts';
import { orList } from '../../../wording/list.ts';

export const texts = defineTexts({
  da: {
    unknown: (provision: string, guess: readonly string[]) => ({
      what: `Kvast kender ikke ${provision}, og nummeret ligner en slåfejl.`,
      why: 'En henvisning, der ikke fører nogen steder hen, kan ikke efterprøves.',
      todo: guess.length > 0 ? `Tjek nummeret. Mente du ${orList(guess, 'da')}?` : 'Tjek nummeret.',
    }),
  },
  en: {
    unknown: (provision, guess) => ({
      what: `Kvast does not know ${provision}, and the number looks like a slip.`,
      why: 'A reference that leads nowhere cannot be checked.',
      todo: guess.length > 0 ? `Check the number. Did you mean ${orList(guess, 'en')}?` : 'Check the number.',
    }),
  },
});
