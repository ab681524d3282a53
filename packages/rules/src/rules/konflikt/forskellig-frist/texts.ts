import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    differs: (provisions: string, here: string, there: string, other: string) => ({
      what: `Fristen for en afgørelse efter ${provisions} er ${here} her, men ${there} i standarden »${other}«.`,
      why: 'Det er den samme slags afgørelse, og borgeren kan ikke vide, hvilken frist der gælder.',
      todo: 'Vælg én frist, eller sæt den i kommunefilen, så den kun står ét sted.',
    }),
    there: () => 'Her står den anden frist.',
  },
  en: {
    differs: (provisions, here, there, other) => ({
      what: `The deadline for a decision under ${provisions} is ${here} here, but ${there} in the standard “${other}”.`,
      why: 'It is the same kind of decision, and citizens cannot know which deadline applies.',
      todo: 'Choose one deadline, or set it in the municipality file so that it stands in one place only.',
    }),
    there: () => 'The other deadline stands here.',
  },
});
