import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    resources: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} kun gives, når der er plads eller råd til det.`,
      why: 'Kommunen har pligt til at tilbyde hjælpen til dem, der opfylder betingelserne.',
      todo: 'Fjern forbeholdet. Er du i tvivl, så spørg en jurist.',
    }),
    waitingList: (provision: string, words: string) => ({
      what: `Ordet »${words}« kan læses, som om borgeren må vente på hjælp efter ${provision}, uden at vide hvor længe.`,
      why: 'Hjælp, som er bevilget, skal komme inden for rimelig tid.',
      todo: 'Skriv, hvornår hjælpen senest begynder, og hvad borgeren får imens. Er du i tvivl, så spørg en jurist.',
    }),
  },
  en: {
    resources: (provision, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} were only given when there is room or money for it.`,
      why: 'The municipality has a duty to offer the help to those who meet the conditions.',
      todo: 'Remove the reservation. If in doubt, ask a lawyer.',
    }),
    waitingList: (provision, words) => ({
      what: `The word “${words}” can be read as if citizens had to wait for help under ${provision} without knowing for how long.`,
      why: 'Help that has been granted must come within reasonable time.',
      todo: 'Write when the help begins at the latest, and what the citizen gets meanwhile. If in doubt, ask a lawyer.',
    }),
  },
});
