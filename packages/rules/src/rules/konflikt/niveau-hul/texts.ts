import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    hole: (own: string, other: string, example: string) => ({
      what: `Hjælpen begynder ved ${own} her, men hjælpen til de lettere behov slutter ved ${other}.`,
      why: `${example} falder mellem de to standarder.`,
      todo: 'Lad niveauerne mødes, eller skriv, hvor borgere med behov imellem kan få hjælp.',
    }),
    there: () => 'Her står det andet niveau.',
    end: (own: string, other: string, example: string) => ({
      what: `Hjælpen slutter ved ${own} her, men hjælpen til de større behov begynder først ved ${other}.`,
      why: `${example} falder mellem de to standarder.`,
      todo: 'Lad niveauerne mødes, eller skriv, hvor borgere med behov imellem kan få hjælp.',
    }),
  },
  en: {
    hole: (own, other, example) => ({
      what: `The help begins at ${own} here, but the help for lesser needs ends at ${other}.`,
      why: `${example} falls between the two standards.`,
      todo: 'Let the levels meet, or write where people with needs between them can get help.',
    }),
    there: () => 'The other level stands here.',
    end: (own, other, example) => ({
      what: `The help ends at ${own} here, but the help for greater needs only begins at ${other}.`,
      why: `${example} falls between the two standards.`,
      todo: 'Let the levels meet, or write where people with needs between them can get help.',
    }),
  },
});
