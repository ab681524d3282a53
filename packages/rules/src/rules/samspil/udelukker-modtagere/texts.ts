import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    everybody: (provision: string, other: string) => ({
      what: `Alle, der får hjælp efter ${other}, er udelukket fra hjælp efter ${provision}. Det kræver loven ikke.`,
      why: 'En borger kan have brug for hjælp til noget andet end det, der allerede gives støtte til.',
      todo: 'Tilføj »til samme behov«, eller fjern udelukkelsen.',
    }),
    onlySameNeed: () => 'Tilføj »til samme behov«',
  },
  en: {
    everybody: (provision, other) => ({
      what: `Everybody who gets help under ${other} is excluded from help under ${provision}. The law does not ask for that.`,
      why: 'People may need help with something other than what they already get support for.',
      todo: 'Add “til samme behov” (for the same need), or remove the exclusion.',
    }),
    onlySameNeed: () => 'Add “til samme behov” (for the same need)',
  },
});
