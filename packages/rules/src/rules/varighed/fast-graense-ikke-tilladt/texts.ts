import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    fixed: (provision: string, written: string) => ({
      what: `Standarden sætter en fast grænse, »${written}«, for hjælp efter ${provision}.`,
      why: 'Opholdet er midlertidigt, men hvor længe det varer, afhænger af den enkeltes behov, så en fast grænse kan ikke afgøre det.',
      todo: 'Fjern grænsen, eller skriv den som et udgangspunkt, der fraviges efter en konkret vurdering: »(som udgangspunkt)«.',
    }),
  },
  en: {
    fixed: (provision, written) => ({
      what: `The standard sets a fixed limit, ${written}, for help under ${provision}.`,
      why: 'The stay is temporary, but its length depends on what the person needs, so a fixed limit cannot decide it.',
      todo: 'Remove the limit, or write it as a starting point that is departed from after an individual assessment: “(som udgangspunkt)”.',
    }),
  },
});
