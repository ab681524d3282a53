import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    sameService: (subject: string, own: string, other: string) => ({
      what: `Fristen for en afgørelse om ${subject} er ${own} her, men ${other}.`,
      why: 'Det er den samme slags afgørelse, og borgeren kan ikke vide, hvilken frist der gælder.',
      todo: 'Vælg én frist, eller sæt den i kommunefilen, så den kun står ét sted.',
    }),
    sameProvision: (subject: string, own: string, other: string) => ({
      what: `Fristen for en afgørelse efter ${subject} er ${own} her, men ${other}.`,
      why: 'Er det den samme slags afgørelse, kan borgeren ikke vide, hvilken frist der gælder.',
      todo: 'Vælg én frist, eller sæt den i kommunefilen, så den kun står ét sted.',
    }),
    there: () => 'Her står den anden frist.',
  },
  en: {
    sameService: (subject, own, other) => ({
      what: `The deadline for a decision about ${subject} is ${own} here, but ${other}.`,
      why: 'It is the same kind of decision, and citizens cannot know which deadline applies.',
      todo: 'Choose one deadline, or set it in the municipality file so that it stands in one place only.',
    }),
    sameProvision: (subject, own, other) => ({
      what: `The deadline for a decision under ${subject} is ${own} here, but ${other}.`,
      why: 'If it is the same kind of decision, citizens cannot know which deadline applies.',
      todo: 'Choose one deadline, or set it in the municipality file so that it stands in one place only.',
    }),
    there: () => 'The other deadline stands here.',
  },
});
