import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    prolonged: (provision: string, limit: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} kan vare længere end ${limit}.`,
      why: 'Grænsen står i loven. Kommunen kan ikke forlænge eller dispensere.',
      todo: 'Fjern ordene, og skriv, hvad der sker, hvis borgeren stadig har brug for hjælp. Er du i tvivl, så spørg en jurist.',
    }),
    unlimited: (provision: string, limit: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} ikke har nogen ende. Den kan højst vare ${limit}.`,
      why: 'Borgeren vil regne med hjælp i længere tid, end kommunen må give den.',
      todo: `Skriv, at hjælpen højst varer ${limit}. Er du i tvivl, så spørg en jurist.`,
    }),
  },
  en: {
    prolonged: (provision, limit, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} could last longer than ${limit}.`,
      why: 'The limit stands in the law. The municipality can neither extend it nor make exceptions.',
      todo: 'Remove the words, and write what happens if the citizen still needs help. If in doubt, ask a lawyer.',
    }),
    unlimited: (provision, limit, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} had no end. It can last at most ${limit}.`,
      why: 'Citizens will rely on help for longer than the municipality may give it.',
      todo: `Write that the help lasts at most ${limit}. If in doubt, ask a lawyer.`,
    }),
  },
});
