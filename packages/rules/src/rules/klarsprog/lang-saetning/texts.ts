import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    long: (words: number, place: string | undefined) => ({
      what: `Sætningen er på ${words} ord.`,
      why: 'I så lang en sætning har mange glemt begyndelsen, når de når til enden.',
      todo: place
        ? `Del den i to, for eksempel ved »${place}«.`
        : 'Del den i to eller flere, eller lav den om til en liste.',
    }),
  },
  en: {
    long: (words, place) => ({
      what: `The sentence has ${words} words.`,
      why: 'In so long a sentence many readers have forgotten the beginning when they reach the end.',
      todo: place
        ? `Divide it in two, for example at “${place}”.`
        : 'Divide it in two or more, or turn it into a list.',
    }),
  },
});
