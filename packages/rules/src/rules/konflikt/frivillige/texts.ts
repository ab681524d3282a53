import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    notChosen: (provision: string) => ({
      what: `Frivillige er med til at give hjælpen, men standarden siger, at kommunen ikke bruger ${provision}.`,
      why: 'Det er den bestemmelse, der handler om hjælp sammen med frivillige, så de to steder siger hver sit.',
      todo: `Lad hjælpen hvile på ${provision} også, eller ret det ene af de to steder.`,
    }),
    notInBasis: (provision: string) => ({
      what: `Frivillige er med til at give hjælpen, men ingen ydelse hviler på ${provision}.`,
      why: 'Det er den bestemmelse, der handler om tidlig hjælp sammen med frivillige.',
      todo: `Føj ${provision} til ydelsen, eller skriv, at de frivillige kun er noget, borgeren får hjælp til at finde.`,
    }),
    saidNotChosen: (provision: string) => `Her står, at ${provision} ikke er valgt.`,
    service: () => 'Her står, hvad ydelsen hviler på.',
  },
  en: {
    notChosen: (provision) => ({
      what: `Volunteers take part in the help, but the standard says that the municipality does not use ${provision}.`,
      why: 'That is the provision on help together with volunteers, so the two places disagree.',
      todo: `Let the help rest on ${provision} too, or correct one of the two places.`,
    }),
    notInBasis: (provision) => ({
      what: `Volunteers take part in the help, but no service rests on ${provision}.`,
      why: 'That is the provision on early help together with volunteers.',
      todo: `Add ${provision} to the service, or write that the volunteers are only somebody the citizen is helped to find.`,
    }),
    saidNotChosen: (provision) => `Here it says that ${provision} is not chosen.`,
    service: () => 'This is what the service rests on.',
  },
});
