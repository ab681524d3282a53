import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    tooMuch: (provision: string, written: string, instead: string) => ({
      what: `Målgruppen kræver ${written}. Så meget kræver ${provision} ikke; det er målgruppen for ${instead}.`,
      why: 'Den tidlige hjælp når ikke dem, den er til for, og borgere med ret til mere støtte bliver sendt det forkerte sted hen.',
      todo: `Skriv lovens målgruppe, og henvis borgere med større behov til ${instead}.`,
    }),
    tooMuchToo: () => 'Det her er også mere, end loven kræver.',
  },
  en: {
    tooMuch: (provision, written, instead) => ({
      what: `The target group asks for “${written}”. ${provision} does not ask for that much; it is the target group of ${instead}.`,
      why: 'The early help does not reach those it is meant for, and people entitled to more support are sent to the wrong place.',
      todo: `Write the target group of the law, and refer people with greater needs to ${instead}.`,
    }),
    tooMuchToo: () => 'This, too, is more than the law asks for.',
  },
});
