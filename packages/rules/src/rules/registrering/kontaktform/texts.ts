import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    noForms: () => ({
      what: 'Der står, at anonymitet afhænger af kontaktformen, men ikke hvilke kontaktformer der er anonyme.',
      why: 'Borgeren kan ikke se, hvornår kommunen registrerer noget, og formularen kan ikke afvise det, der ikke må stå der.',
      todo: 'Skriv en linje for hver, for eksempel »kontaktform samtale: anonym«.',
    }),
    noMeaning: () => ({
      what: 'Her står, om en kontaktform er anonym, men ikke at anonymitet afhænger af kontaktformen.',
      why: 'Formularen bruger kun linjen, når det står der.',
      todo: 'Skriv »anonym: efter kontaktform«, eller fjern linjerne om kontaktformer.',
    }),
  },
  en: {
    noForms: () => ({
      what: 'Anonymity is said to depend on the way of contact, but not which ways are anonymous.',
      why: 'Citizens cannot see when the municipality records something, and the form cannot refuse what must not be there.',
      todo: 'Write a line for each, for example “kontaktform samtale: anonym”.',
    }),
    noMeaning: () => ({
      what: 'It is said whether a way of contact is anonymous, but not that anonymity depends on it.',
      why: 'The form uses the line only where that is said.',
      todo: 'Write “anonym: efter kontaktform”, or remove the lines about ways of contact.',
    }),
  },
});
