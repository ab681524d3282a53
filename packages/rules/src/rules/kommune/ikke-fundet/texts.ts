import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (name: string, known: string) => ({
      what: `Der er ingen kommunefil for »${name}«, men der er en for ${known}.`,
      why: 'Kontakter, frister og faste tekster fra kommunefilen bliver derfor ikke brugt her.',
      todo: 'Skriv kommunens navn, som det står i kommunefilen, eller tag den rigtige kommunefil med.',
    }),
    replace: (name: string) => `Skriv »${name}«`,
  },
  en: {
    unknown: (name, known) => ({
      what: `There is no municipality file for “${name}”, but there is one for ${known}.`,
      why: 'Contacts, deadlines and fixed texts from the municipality file are therefore not used here.',
      todo: 'Write the name of the municipality as it stands in its file, or include the right municipality file.',
    }),
    replace: (name) => `Write “${name}”`,
  },
});
