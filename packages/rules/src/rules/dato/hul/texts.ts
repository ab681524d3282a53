import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    gap: (title: string, from: string, to: string, provision: string) => ({
      what: `Der er ingen gældende udgave af »${title}« fra den ${from} til den ${to}.`,
      why: `Kommunen skal have en standard for hjælp efter ${provision}, og den skal gælde hele tiden.`,
      todo: 'Lad den gamle udgave gælde, til den nye begynder, eller læg den manglende udgave ind.',
    }),
    there: () => 'Den forrige udgave slutter her.',
  },
  en: {
    gap: (title, from, to, provision) => ({
      what: `No edition of “${title}” holds from ${from} to ${to}.`,
      why: `The municipality must have a standard for help under ${provision}, and it must hold all the time.`,
      todo: 'Let the old edition hold until the new one begins, or add the edition that is missing.',
    }),
    there: () => 'The edition before ends here.',
  },
});
