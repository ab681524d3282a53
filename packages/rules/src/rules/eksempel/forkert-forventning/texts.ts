import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    notEligible: (name: string, services: string, reasons: string) => ({
      what: `Eksemplet »${name}« venter, at borgeren kan få ${services}, men efter standarden kan borgeren ikke: ${reasons}.`,
      why: 'Et eksempel er standardens egen prøve. Svarer det forkert, er enten målgruppen eller eksemplet ikke, som I tror.',
      todo: 'Ret målgruppen, eller ret eksemplet. Det, der ikke står i eksemplet, regnes ikke for at være sandt.',
    }),
    eligible: (name: string, services: string) => ({
      what: `Eksemplet »${name}« venter, at borgeren ikke kan få hjælpen, men efter standarden kan borgeren få ${services}.`,
      why: 'Et eksempel er standardens egen prøve. Svarer det forkert, er enten målgruppen eller eksemplet ikke, som I tror.',
      todo: 'Skriv den betingelse eller undtagelse, der mangler, eller ret eksemplet.',
    }),
    ageUnknown: () => 'eksemplet siger ikke, hvor gammel borgeren er',
    notValid: () => 'standarden gælder ikke den dag',
    demands: (condition: string) => `standarden kræver »${condition}«`,
    excludes: (condition: string) => `standarden holder den ude, der »${condition}«`,
  },
  en: {
    notEligible: (name, services, reasons) => ({
      what: `The example “${name}” expects that the citizen can get ${services}, but by the standard the citizen cannot: ${reasons}.`,
      why: 'An example is the standard’s own test. A wrong answer means that either the target group or the example is not what you think.',
      todo: 'Mend the target group, or the example. What an example does not say is not taken to be true.',
    }),
    eligible: (name, services) => ({
      what: `The example “${name}” expects that the citizen cannot get the help, but by the standard the citizen can get ${services}.`,
      why: 'An example is the standard’s own test. A wrong answer means that either the target group or the example is not what you think.',
      todo: 'Write the condition or exception that is missing, or mend the example.',
    }),
    ageUnknown: () => 'the example does not say how old the citizen is',
    notValid: () => 'the standard does not hold on that day',
    demands: (condition) => `the standard demands “${condition}”`,
    excludes: (condition) => `the standard keeps out those of whom this is true: “${condition}”`,
  },
});
