import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    partly: (provision: string) => ({
      what: `Standarden siger om hele ${provision}, at kommunen kan tilbyde hjælpen. For en del af målgruppen skal kommunen tilbyde den.`,
      why: 'De borgere, som har ret til hjælpen, kan læse standarden, som om kommunen frit kan sige nej.',
      todo: 'Del ydelsen i to, og skriv for hver, hvilket stykke den hviler på, for eksempel »stk. 1« og »stk. 2«.',
    }),
  },
  en: {
    partly: (provision) => ({
      what: `The standard says of ${provision} as a whole that the municipality may offer the help. For part of the target group it must.`,
      why: 'Citizens who are entitled to the help can read the standard as if the municipality were free to say no.',
      todo: 'Split the service in two, and write for each which subsection it rests on, for example “stk. 1” and “stk. 2”.',
    }),
  },
});
