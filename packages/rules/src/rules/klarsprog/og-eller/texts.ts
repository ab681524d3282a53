import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    andOr: () => ({
      what: 'Der står »og/eller«.',
      why: 'Borgeren kan ikke se, om begge dele skal være der, eller om det er nok med den ene.',
      todo: 'Skriv »eller«, hvis det er nok med det ene, »både … og«, hvis begge skal være der, eller lav en liste under »mindst ét af:«.',
    }),
    or: () => 'Skriv »eller«',
  },
  en: {
    andOr: () => ({
      what: 'It says “og/eller” (and/or).',
      why: 'The citizen cannot see whether both must be there or whether one is enough.',
      todo: 'Write “eller” if one is enough, “både … og” if both must be there, or make a list under “mindst ét af:”.',
    }),
    or: () => 'Write “eller”',
  },
});
