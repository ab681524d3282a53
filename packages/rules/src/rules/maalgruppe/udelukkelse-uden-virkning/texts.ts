import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    nobody: (example: string) => ({
      what: 'Punktet udelukker ingen: ingen i målgruppen kan opfylde det.',
      why: `Læseren tror, at nogle i målgruppen er udelukket. ${example} er i målgruppen, og punktet rammer hverken den borger eller andre.`,
      todo: 'Ret punktet, så det rammer dem, der er tænkt på, eller slet det.',
    }),
  },
  en: {
    nobody: (example) => ({
      what: 'The item excludes nobody: nobody in the target group can meet it.',
      why: `Readers believe that some in the target group are excluded. ${example} is in the target group, and the item concerns neither that citizen nor others.`,
      todo: 'Correct the item so that it concerns those who are meant, or delete it.',
    }),
  },
});
