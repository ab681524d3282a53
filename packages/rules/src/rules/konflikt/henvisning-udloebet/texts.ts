import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    expired: (own: string, other: string) => ({
      what: `Der henvises til ${own}, men den hjælp sluttede ${other}.`,
      why: 'Borgeren bliver sendt et sted hen, som ikke findes længere.',
      todo: 'Henvis til det, der er kommet i stedet, eller forlæng perioden, hvis hjælpen stadig gives.',
    }),
    stillReferred: (own: string, other: string) => ({
      what: `Perioden sluttede ${own}, men en standard, der gælder, henviser stadig hertil med ${other}.`,
      why: 'Borgeren bliver sendt et sted hen, som ikke findes længere.',
      todo: 'Ret henvisningen, eller forlæng perioden, hvis hjælpen stadig gives.',
    }),
    there: () => 'Her er det andet sted.',
  },
  en: {
    expired: (own, other) => ({
      what: `There is a reference to ${own}, but that help ended: ${other}.`,
      why: 'Citizens are sent somewhere that no longer exists.',
      todo: 'Refer to what has taken its place, or extend the period if the help is still given.',
    }),
    stillReferred: (own, other) => ({
      what: `The period ended ${own}, but a standard that is in force still refers to this with ${other}.`,
      why: 'Citizens are sent somewhere that no longer exists.',
      todo: 'Correct the reference, or extend the period if the help is still given.',
    }),
    there: () => 'The other place is here.',
  },
});
