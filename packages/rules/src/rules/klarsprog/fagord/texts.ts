import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unexplained: (word: string) => ({
      what: `Forkortelsen »${word}« er ikke forklaret.`,
      why: 'Den, der ikke arbejder med området, ved ikke, hvad den står for.',
      todo: `Skriv ordene helt ud første gang, med »(${word})« efter, eller forklar den under »## Ord«.`,
    }),
  },
  en: {
    unexplained: (word) => ({
      what: `The short name “${word}” is not explained.`,
      why: 'Whoever does not work in the field does not know what it stands for.',
      todo: `Write the words in full the first time, with “(${word})” after them, or explain it under “## Ord”.`,
    }),
  },
});
