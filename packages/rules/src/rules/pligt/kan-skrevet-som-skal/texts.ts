import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    mustForMay: (provision: string) => ({
      what: `Standarden siger, at kommunen skal tilbyde hjælpen. Efter ${provision} er det frivilligt for kommunen.`,
      why: 'Kommunen må gerne love mere end loven, men så skal det være et valg, og løftet skal holdes.',
      todo: 'Skriv »kommunen: kan tilbyde«, hvis løftet ikke er ment sådan.',
    }),
  },
  en: {
    mustForMay: (provision) => ({
      what: `The standard says that the municipality must offer the help. Under ${provision} it is free to do so or not.`,
      why: 'The municipality may promise more than the law, but then as a choice, and the promise must be kept.',
      todo: 'Write “kommunen: kan tilbyde” if the promise was not meant.',
    }),
  },
});
