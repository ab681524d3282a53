import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    wrong: (provision: string, allowed: string, written: string) => ({
      what: `Standarden skriver en klagefrist på ${written}. Fristen for at klage over en afgørelse efter ${provision} er ${allowed}.`,
      why: 'En forkert frist kan få en borger til at klage for sent eller til at opgive.',
      todo: `Skriv »klagefrist: ${allowed}«, regnet fra den dag, borgeren har fået afgørelsen.`,
    }),
    setTo: (allowed: string) => `Skriv »${allowed}«`,
  },
  en: {
    wrong: (provision, allowed, written) => ({
      what: `The standard says that the deadline for appeal is ${written}. For decisions under ${provision} it is ${allowed}.`,
      why: 'A wrong deadline can make citizens appeal too late, or give up.',
      todo: `Write ${allowed}, counted from the day on which the citizen received the decision.`,
    }),
    setTo: (allowed) => `Write ${allowed}`,
  },
});
