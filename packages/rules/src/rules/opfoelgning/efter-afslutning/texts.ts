import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string, times: string) => ({
      what: `Der står ikke, at kommunen følger op ${times} efter, at hjælpen efter ${provision} er slut.`,
      why: 'Opfølgningen skal ske, også når borgeren ikke længere kommer. Borgeren skal vide, at den kommer.',
      todo: `Skriv det under Opfølgning, for eksempel »> Vi kontakter dig senest ${times} efter afslutningen.« Er I i tvivl, så spørg en jurist.`,
    }),
  },
  en: {
    missing: (provision, times) => ({
      what: `It does not say that the municipality follows up ${times} after the help under ${provision} has ended.`,
      why: 'The follow-up must take place although the citizen no longer comes. Citizens should know that it will.',
      todo: 'Write it under Opfølgning, as a sentence. If in doubt, ask a lawyer.',
    }),
  },
});
