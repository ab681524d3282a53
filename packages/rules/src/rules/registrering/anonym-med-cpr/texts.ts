import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    contradiction: () => ({
      what: 'Tilbuddet er anonymt, men standarden vil registrere borgerens personnummer.',
      why: 'Den, der oplyser sit personnummer, er ikke anonym, og borgeren skal kunne stole på det, der står.',
      todo: 'Fjern feltet, eller skriv »anonym: borgeren vælger« eller »anonym: aldrig«.',
    }),
    anonymousHere: () => 'Her står, at tilbuddet altid er anonymt.',
  },
  en: {
    contradiction: () => ({
      what: 'The offer is anonymous, but the standard wants to register the citizen’s civil registration number.',
      why: 'Nobody who gives that number is anonymous, and citizens must be able to trust what is written.',
      todo: 'Remove the field, or write “anonym: borgeren vælger” or “anonym: aldrig”.',
    }),
    anonymousHere: () => 'Here it says that the offer is always anonymous.',
  },
});
