import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    twice: (words: string, straight: string) => ({
      what: `»${words}« siger nej to gange.`,
      why: 'Læseren skal vende sætningen om i hovedet, og nogle vender den forkert.',
      todo: `Sig det lige ud, for eksempel med »${straight}«.`,
    }),
  },
  en: {
    twice: (words, straight) => ({
      what: `“${words}” says no twice.`,
      why: 'The reader has to turn the sentence round, and some turn it wrong.',
      todo: `Say it straight on, for example with “${straight}”.`,
    }),
  },
});
