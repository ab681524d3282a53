import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    mayForMust: (provision: string) => ({
      what: `Standarden siger, at kommunen kan tilbyde hjælpen. Efter ${provision} skal kommunen tilbyde den til alle i målgruppen.`,
      why: 'Står der »kan«, kan en borger tro, at hjælpen afhænger af, om der er plads eller penge.',
      todo: 'Skriv »kommunen: skal tilbyde«.',
    }),
  },
  en: {
    mayForMust: (provision) => ({
      what: `The standard says that the municipality may offer the help. Under ${provision} it must offer it to everybody in the target group.`,
      why: 'If it says “may”, citizens can believe that the help depends on places or money.',
      todo: 'Write “kommunen: skal tilbyde”.',
    }),
  },
});
