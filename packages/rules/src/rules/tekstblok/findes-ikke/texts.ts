import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (name: string, municipality: string) => ({
      what: `Kommunefilen for ${municipality} har ingen tekst med navnet »${name}«.`,
      why: 'Teksten kommer ikke med i det, borgeren læser.',
      todo: 'Skriv navnet på en tekst, som findes, eller tilføj teksten i kommunefilen.',
    }),
    suggested: (name: string, municipality: string, suggestion: string) => ({
      what: `Kommunefilen for ${municipality} har ingen tekst med navnet »${name}«.`,
      why: 'Teksten kommer ikke med i det, borgeren læser.',
      todo: `Mente du »${suggestion}«?`,
    }),
    noFile: (name: string) => ({
      what: `Teksten »${name}« skal hentes i kommunefilen, men den er ikke med her.`,
      why: 'Uden den kommer teksten ikke med i det, borgeren læser.',
      todo: 'Tag kommunefilen med, når standarden bliver kontrolleret og vist.',
    }),
    replace: (suggestion: string) => `Skriv »${suggestion}«`,
  },
  en: {
    unknown: (name, municipality) => ({
      what: `The municipality file of ${municipality} has no text called “${name}”.`,
      why: 'The text will not be part of what citizens read.',
      todo: 'Write the name of a text that exists, or add the text to the municipality file.',
    }),
    suggested: (name, municipality, suggestion) => ({
      what: `The municipality file of ${municipality} has no text called “${name}”.`,
      why: 'The text will not be part of what citizens read.',
      todo: `Did you mean “${suggestion}”?`,
    }),
    noFile: (name) => ({
      what: `The text “${name}” must be brought in from the municipality file, which is not included here.`,
      why: 'Without it the text will not be part of what citizens read.',
      todo: 'Include the municipality file when the standard is checked and shown.',
    }),
    replace: (suggestion) => `Write “${suggestion}”`,
  },
});
