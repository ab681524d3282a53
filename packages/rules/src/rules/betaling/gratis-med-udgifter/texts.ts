import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    hidden: () => ({
      what: 'Standarden siger, at hjælpen er gratis, men også, at der er noget, som borgeren selv betaler.',
      why: 'Den, der kun læser det første, bliver overrasket over udgifterne.',
      todo: 'Skriv under Økonomi i en sætning til borgeren, hvad der er gratis, og hvad borgeren selv betaler.',
    }),
    ownCost: () => 'Det her betaler borgeren selv.',
  },
  en: {
    hidden: () => ({
      what: 'The standard says that the help is free, but also that there is something the citizen pays for.',
      why: 'Those who only read the first part are surprised by the expenses.',
      todo: 'Say under Økonomi, in words to the citizen, what is free and what the citizen pays for.',
    }),
    ownCost: () => 'The citizen pays for this.',
  },
});
