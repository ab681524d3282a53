import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    byPrivate: () => ({
      what: 'Det ser ud, som om en privat leverandør eller forening registrerer borgerens personnummer uden samtykke.',
      why: 'Private må kun behandle personnumre med samtykke eller anden hjemmel (databeskyttelsesloven § 11, stk. 2).',
      todo: 'Skriv, at borgeren giver samtykke, eller hvilken hjemmel der er. Er du i tvivl, så spørg en jurist.',
    }),
  },
  en: {
    byPrivate: () => ({
      what: 'It seems that a private supplier or association records the citizen’s civil registration number without consent.',
      why: 'Private parties may process that number only with consent or another legal basis (databeskyttelsesloven § 11, stk. 2).',
      todo: 'Write that citizens consent, or which basis there is. If in doubt, ask a lawyer.',
    }),
  },
});
