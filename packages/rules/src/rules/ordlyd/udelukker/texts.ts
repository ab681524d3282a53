import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    excludesConversations: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om samtaler aldrig er en del af hjælpen efter ${provision}.`,
      why: 'Samtaler om tanker og følelser kan være en del af støtten. Kun behandling af det, der er sket før i livet, ligger uden for.',
      todo: 'Skriv i stedet, at behandling ikke er med. Er du i tvivl, så spørg en jurist.',
    }),
    excludesStaysAway: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} ikke gives, når borgeren er væk hjemmefra.`,
      why: 'Hjælpen kan også gives under kortere ophold uden for hjemmet.',
      todo: 'Skriv, at kommunen vurderer det konkret. Er du i tvivl, så spørg en jurist.',
    }),
    excludesStudents: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om borgere, der får SU, ikke kan få hjælp efter ${provision}.`,
      why: 'At borgeren får SU, udelukker ikke i sig selv hjælpen.',
      todo: 'Fjern det, eller skriv, at kommunen vurderer det konkret. Er du i tvivl, så spørg en jurist.',
    }),
  },
  en: {
    excludesConversations: (provision, words) => ({
      what: `The words “${words}” can be read as if conversations were never part of the help under ${provision}.`,
      why: 'Conversations about thoughts and feelings can be part of the support. Only treatment of past events lies outside it.',
      todo: 'Write that treatment is not included. If in doubt, ask a lawyer.',
    }),
    excludesStaysAway: (provision, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} were not given when the citizen is away from home.`,
      why: 'The help can also be given during short stays away from home.',
      todo: 'Write that the municipality assesses each case. If in doubt, ask a lawyer.',
    }),
    excludesStudents: (provision, words) => ({
      what: `The words “${words}” can be read as if citizens with a state education grant could not get help under ${provision}.`,
      why: 'A state education grant does not in itself shut the help out.',
      todo: 'Remove it, or write that the municipality assesses each case. If in doubt, ask a lawyer.',
    }),
  },
});
