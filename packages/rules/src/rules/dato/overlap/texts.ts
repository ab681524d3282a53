import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    both: (title: string, from: string) => ({
      what: `Der er to udgaver af »${title}«, som gælder på samme tid fra den ${from}.`,
      why: 'Hverken borgeren eller medarbejderen kan se, hvilken af dem der bestemmer.',
      todo: 'Skriv en slutdato i den gamle udgave, dagen før den nye begynder.',
    }),
    there: () => 'Den anden udgave gælder her.',
    close: () => 'Luk den gamle udgave dagen før',
  },
  en: {
    both: (title, from) => ({
      what: `There are two editions of “${title}” that hold at the same time from ${from}.`,
      why: 'Neither citizens nor staff can see which of them decides.',
      todo: 'Write an end date in the old edition, the day before the new one begins.',
    }),
    there: () => 'The other edition holds here.',
    close: () => 'Close the old edition the day before',
  },
});
