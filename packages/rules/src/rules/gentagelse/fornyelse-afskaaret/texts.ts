import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    shutOut: (provision: string) => ({
      what: `Standarden siger, at hjælpen ikke kan gives igen. Hjælp efter ${provision} kan fornyes, når perioden udløber.`,
      why: 'Kommunen skal vurdere, om borgeren stadig har brug for hjælpen, og kan ikke afvise det på forhånd.',
      todo: 'Skriv »gentagelse: kan fornyes«.',
    }),
  },
  en: {
    shutOut: (provision) => ({
      what: `The standard says that the help cannot be given again. Help under ${provision} can be renewed when the period ends.`,
      why: 'The municipality must assess whether the citizen still needs the help, and cannot rule it out beforehand.',
      todo: 'Write “gentagelse: kan fornyes”.',
    }),
  },
});
