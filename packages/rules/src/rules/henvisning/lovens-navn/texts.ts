import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    wrongName: (written: string, title: string, id: string) => ({
      what: `Der er ingen lov, som hedder »${written}«. Loven hedder »${title}«.`,
      why: 'Borgeren skal kunne slå reglen op.',
      todo: `Skriv »${id}« eller lovens fulde navn.`,
    }),
    rename: (id: string) => `Skriv »${id}«`,
  },
  en: {
    wrongName: (written, title, id) => ({
      what: `There is no law called “${written}”. The law is called “${title}”.`,
      why: 'Citizens must be able to look the rule up.',
      todo: `Write “${id}” or the full name of the law.`,
    }),
    rename: (id) => `Write “${id}”`,
  },
});
