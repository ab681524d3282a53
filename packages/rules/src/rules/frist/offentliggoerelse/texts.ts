import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unsaid: (service: string) => ({
      what: `Der står ikke, at fristen for en afgørelse om ${service} også er at finde på kommunens hjemmeside.`,
      why: 'Fristerne skal være lette at finde på hjemmesiden, og borgeren vil gerne vide hvor.',
      todo: 'Skriv en sætning under Adgang, for eksempel »> Fristen står også på kommunens hjemmeside.«, eller sæt et link.',
    }),
  },
  en: {
    unsaid: (service) => ({
      what: `It does not say that the deadline for a decision on ${service} is also on the municipality’s website.`,
      why: 'The deadlines must be easy to find on the website, and citizens would like to know where.',
      todo: 'Write a sentence under Adgang, for example “> Fristen står også på kommunens hjemmeside.”, or a link.',
    }),
  },
});
