import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    replaces: (provision: string, other: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} træder i stedet for hjælp efter ${other}.`,
      why: `Den, der er i målgruppen for ${other}, har ret til den hjælp. Er den bevilget, kan den kun holde op ved en afgørelse, som kan påklages.`,
      todo: 'Skriv, at de to slags hjælp ikke erstatter hinanden, eller at den ene følger efter en afgørelse om den anden. Er du i tvivl, så spørg en jurist.',
    }),
    isConditionFor: (provision: string, other: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} skal være prøvet, før borgeren kan få hjælp efter ${other}.`,
      why: 'Borgeren skal kunne få sit behov vurderet uden først at prøve anden hjælp.',
      todo: 'Fjern rækkefølgen, eller skriv, at borgeren til enhver tid kan søge. Er du i tvivl, så spørg en jurist.',
    }),
    clarifiesNeedFor: (provision: string, other: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} bruges til at undersøge behovet for hjælp efter ${other}.`,
      why: 'Hjælpen skal gavne borgeren. Behovet for anden hjælp undersøges i sagsbehandlingen.',
      todo: 'Beskriv, hvad borgeren får ud af forløbet, og flyt undersøgelsen. Er du i tvivl, så spørg en jurist.',
    }),
  },
  en: {
    replaces: (provision, other, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} took the place of help under ${other}.`,
      why: `Those in the target group of ${other} are entitled to that help. Once granted, it can only end by a decision that can be appealed.`,
      todo: 'Write that the two do not replace each other, or that one follows a decision on the other. If in doubt, ask a lawyer.',
    }),
    isConditionFor: (provision, other, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} had to be tried before help under ${other}.`,
      why: 'Citizens must be able to have their need assessed without trying other help first.',
      todo: 'Remove the order, or write that citizens can apply at any time. If in doubt, ask a lawyer.',
    }),
    clarifiesNeedFor: (provision, other, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} were used to examine the need for help under ${other}.`,
      why: 'The help is to benefit the citizen. The need for other help is examined when the case is handled.',
      todo: 'Describe what the citizen gets out of the course, and move the examination. If in doubt, ask a lawyer.',
    }),
  },
});
