import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    cycle: (chain: string) => ({
      what: `Begreberne går i ring: ${chain}.`,
      why: 'Så betyder de alle det samme, og ingen kan se, hvilket der er det bredeste.',
      todo: 'Slet den ene »er en slags«, der vender forkert.',
    }),
    self: (term: string) => ({
      what: `Begrebet »${term}« er sat til at være en slags af sig selv.`,
      why: 'Det fortæller intet om, hvad begrebet hører under.',
      todo: 'Slet »er en slags«, eller skriv det bredere begreb.',
    }),
    kindOf: () => 'er en slags',
    alsoIn: (term: string) => `»${term}« er med i ringen.`,
  },
  en: {
    cycle: (chain) => ({
      what: `The terms go in a circle: ${chain}.`,
      why: 'They then all mean the same, and nobody can see which is the widest.',
      todo: 'Delete the “er en slags” that points the wrong way.',
    }),
    self: (term) => ({
      what: `The term “${term}” is said to be a kind of itself.`,
      why: 'That says nothing about where the term belongs.',
      todo: 'Delete “er en slags”, or write the wider term.',
    }),
    kindOf: () => 'is a kind of',
    alsoIn: (term) => `“${term}” is part of the circle.`,
  },
});
