import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    duty: (provision: string) => ({
      what: `Standarden siger, at kommunen ikke bruger ${provision}. Det er hjælp, som kommunen har pligt til at tilbyde.`,
      why: 'Kommunen kan ikke fravælge en pligt, og borgeren kan gå glip af noget, han eller hun har ret til.',
      todo: 'Fjern bestemmelsen fra Fravalgt. Er kun en del af den frivillig, så skriv hvilket stykke.',
    }),
    refused: (provision: string) => ({
      what: `Standarden siger, at kommunen slet ikke bruger ${provision}.`,
      why: 'Også når loven siger »kan«, skal kommunen se på den enkelte ansøgning og må ikke afvise dem alle på forhånd.',
      todo: 'Fjern bestemmelsen fra Fravalgt, og skriv, at kommunen vurderer det konkret.',
    }),
  },
  en: {
    duty: (provision) => ({
      what: `The standard says that the municipality does not use ${provision}. That is help which it has a duty to offer.`,
      why: 'The municipality cannot opt out of a duty, and citizens may miss something they are entitled to.',
      todo: 'Remove the provision from Fravalgt. If only part of it is voluntary, write which subsection.',
    }),
    refused: (provision) => ({
      what: `The standard says that the municipality never uses ${provision}.`,
      why: 'Even where the law says “may”, the municipality must look at each application and not refuse them all in advance.',
      todo: 'Remove the provision from Fravalgt, and write that the municipality assesses each case.',
    }),
  },
});
