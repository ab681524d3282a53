import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    nobody: (verb: string, active: string) => ({
      what: `Ved »${verb}« står der ikke, hvem der gør det.`,
      why: 'Borgeren skal vide, hvem der handler, og hvem man kan spørge.',
      todo: `Skriv, hvem der gør det, for eksempel »kommunen ${active}« eller »vi ${active}«.`,
    }),
  },
  en: {
    nobody: (verb, active) => ({
      what: `At “${verb}” it does not say who does it.`,
      why: 'The citizen must know who acts, and whom to ask.',
      todo: `Write who does it, for example “kommunen ${active}” or “vi ${active}”.`,
    }),
  },
});
