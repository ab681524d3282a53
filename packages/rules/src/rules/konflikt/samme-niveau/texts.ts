import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    both: (own: string, other: string) => ({
      what: `Det samme niveau står i to standarder: ${own} her og ${other}.`,
      why: 'Borgeren kan høre til begge, og ingen af dem siger, hvilken hjælp der bliver vurderet først.',
      todo: 'Skriv en afgrænsning, eller skriv, hvilken hjælp der bliver vurderet først.',
    }),
    there: () => 'Her står det samme niveau.',
  },
  en: {
    both: (own, other) => ({
      what: `The same level stands in two standards: ${own} here and ${other}.`,
      why: 'Citizens can belong to both, and neither says which help is assessed first.',
      todo: 'Write a boundary, or write which help is assessed first.',
    }),
    there: () => 'The same level stands here.',
  },
});
