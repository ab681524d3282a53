import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    goesOn: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om borgeren bliver ved med at få hjælp efter ${provision}, når forløbet er slut.`,
      why: 'Når tiden er gået, kan den samme hjælp ikke fortsætte under et andet navn.',
      todo: 'Henvis til en gruppe, til rådgivning eller til en vurdering efter § 85. Er du i tvivl, så spørg en jurist.',
    }),
  },
  en: {
    goesOn: (provision, words) => ({
      what: `The words “${words}” can be read as if the citizen went on getting help under ${provision} when the course has ended.`,
      why: 'When the time has passed, the same help cannot go on under another name.',
      todo: 'Refer to a group, to advice or to an assessment under § 85. If in doubt, ask a lawyer.',
    }),
  },
});
