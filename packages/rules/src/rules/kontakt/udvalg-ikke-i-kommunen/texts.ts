import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (committee: string, municipality: string) => ({
      what: `Udvalget »${committee}« står ikke i kommunefilen for ${municipality}.`,
      why: 'Udvalg skifter navn, og borgeren skal kunne finde det, der har ansvaret nu.',
      todo: 'Skriv udvalgets navn, som det står i kommunefilen, eller tilføj det dér.',
    }),
    replace: (name: string) => `Skriv »${name}«`,
  },
  en: {
    unknown: (committee, municipality) => ({
      what: `The committee “${committee}” is not in the municipality file of ${municipality}.`,
      why: 'Committees change names, and citizens must be able to find the one that is responsible now.',
      todo: 'Write the name of the committee as it stands in the municipality file, or add it there.',
    }),
    replace: (name) => `Write “${name}”`,
  },
});
