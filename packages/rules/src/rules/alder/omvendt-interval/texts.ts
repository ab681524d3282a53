import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    reversed: (from: number, to: number) => ({
      what: `Aldersintervallet begynder ved ${from} år og slutter ved ${to} år.`,
      why: 'Ingen kan høre til i et interval, der slutter, før det begynder.',
      todo: 'Skriv den laveste alder først.',
    }),
    swap: (from: number, to: number) => `Byt om til »${from}-${to} år«`,
  },
  en: {
    reversed: (from, to) => ({
      what: `The age interval begins at ${from} and ends at ${to}.`,
      why: 'Nobody can belong to an interval that ends before it begins.',
      todo: 'Write the lowest age first.',
    }),
    swap: (from, to) => `Swap to “${from}-${to} år”`,
  },
});
