import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    heavy: (words: string, lighter: string) => ({
      what: `»${words}« er kontorets ord.`,
      why: 'De fleste læser hurtigere og forstår mere, når der står det, man ville sige.',
      todo: `Skriv for eksempel »${lighter}«.`,
    }),
    lighter: (words: string) => `Skriv »${words}«`,
  },
  en: {
    heavy: (words, lighter) => ({
      what: `“${words}” is a word of offices.`,
      why: 'Most people read faster and understand more when it says what one would say.',
      todo: `Write for example “${lighter}”.`,
    }),
    lighter: (words) => `Write “${words}”`,
  },
});
