import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unclear: (provision: string, authority: string) => ({
      what: `Tilbuddet er anonymt, men hjælp efter ${provision} skal indberettes til ${authority}.`,
      why: 'Hvordan man indberetter om borgere, som kommunen ikke kender, er ikke afklaret.',
      todo: `Spørg ${authority}, hvordan det skal ske, og skriv det under Registrering. Eller skriv »anonym: aldrig«.`,
    }),
  },
  en: {
    unclear: (provision, authority) => ({
      what: `The offer is anonymous, but help under ${provision} must be reported to ${authority}.`,
      why: 'How to report on citizens whom the municipality does not know is not settled.',
      todo: `Ask ${authority} how it is to be done, and write it under Registrering. Or write “anonym: aldrig” (never).`,
    }),
  },
});
