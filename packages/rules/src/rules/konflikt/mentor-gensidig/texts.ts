import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    both: (own: string, other: string) => ({
      what: `Støtte og mentorstøtte udelukker hinanden: ${own} her og ${other}.`,
      why: 'De to slags hjælp er til hver sit, og den, der har brug for begge dele, bliver bedt om at vælge eller ender uden støtte.',
      todo: 'Slet den ene udelukkelse, begræns den til »samme behov«, eller skriv kommunens grund efter »fordi:«.',
    }),
    there: () => 'Her er den modsatte udelukkelse.',
  },
  en: {
    both: (own, other) => ({
      what: `Support and mentor support exclude each other: ${own} here and ${other}.`,
      why: 'The two kinds of help are for different things, and whoever needs both is asked to choose or ends up without support.',
      todo: 'Delete one of the exclusions, limit it to “samme behov” (the same need), or write the reason of the municipality after “fordi:”.',
    }),
    there: () => 'The opposite exclusion stands here.',
  },
});
