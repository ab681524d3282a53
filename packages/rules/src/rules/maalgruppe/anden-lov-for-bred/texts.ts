import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    notExempted: (provision: string, exempted: string) => ({
      what: `Standarden holder borgere, der er omfattet af en anden lov, uden for hjælpen efter ${provision}. Loven gør det kun for ${exempted}.`,
      why: 'Den, der får hjælp efter en anden lov, kan have brug for denne hjælp også.',
      todo: 'Fjern punktet, eller skriv, hvad der er grunden.',
    }),
  },
  en: {
    notExempted: (provision, exempted) => ({
      what: `The standard keeps citizens who are covered by another law out of the help under ${provision}. The law does so only for ${exempted}.`,
      why: 'Those who get help under another law may need this help, too.',
      todo: 'Remove the point, or write what the reason is.',
    }),
  },
});
