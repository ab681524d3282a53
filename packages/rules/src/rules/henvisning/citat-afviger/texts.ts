import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    differs: (provision: string, written: string, right: string) => ({
      what: `Citatet fra ${provision} siger »${written}«. I loven står der »${right}«.`,
      why: 'Det, der er mærket som lovens ord, skal være lovens ord. Et andet ord kan betyde noget andet.',
      todo: `Skriv »${right}«, og sammenlign resten af citatet med loven: Kvast kender kun nogle få af dens ord.`,
    }),
    replace: (right: string) => `Skriv »${right}«`,
  },
  en: {
    differs: (provision, written, right) => ({
      what: `The quotation from ${provision} says “${written}”. The law says “${right}”.`,
      why: 'What is marked as the law’s words must be the law’s words. Another word may mean something else.',
      todo: `Write “${right}”, and compare the rest of the quotation with the law: Kvast knows only a few of its words.`,
    }),
    replace: (right) => `Write “${right}”`,
  },
});
