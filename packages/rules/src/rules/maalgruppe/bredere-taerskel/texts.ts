import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    wider: (provision: string, written: string, required: string) => ({
      what: `Målgruppen siger »${written}«, men ${provision} kræver »${required}«.`,
      why: 'Standarden lover hjælp til flere end loven. Det må kommunen gerne, hvis det er meningen.',
      todo: `Skriv »${required}«, hvis løftet ikke er ment sådan.`,
    }),
  },
  en: {
    wider: (provision, written, required) => ({
      what: `The target group says “${written}”, but ${provision} asks for “${required}”.`,
      why: 'The standard promises help to more people than the law does. The municipality may do so if it is meant.',
      todo: `Write “${required}” if the promise was not meant.`,
    }),
  },
});
