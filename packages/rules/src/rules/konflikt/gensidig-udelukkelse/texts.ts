import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    both: (own: string, other: string, example: string) => ({
      what: `De to standarder udelukker hinandens målgrupper: ${own} her og ${other}.`,
      why: `${example} hører til begge målgrupper og kan ikke få hjælpen nogen af stederne, selv om den ene er en ret.`,
      todo: 'Slet den ene udelukkelse, eller begræns den til »modtager hjælp efter … til samme behov«.',
    }),
    there: () => 'Her er den modsatte udelukkelse.',
  },
  en: {
    both: (own, other, example) => ({
      what: `The two standards exclude each other’s target groups: ${own} here and ${other}.`,
      why: `${example} belongs to both target groups and can get the help in neither place, although one of them is a right.`,
      todo: 'Delete one of the exclusions, or limit it to “modtager hjælp efter … til samme behov” (receives help for the same need).',
    }),
    there: () => 'The opposite exclusion stands here.',
  },
});
