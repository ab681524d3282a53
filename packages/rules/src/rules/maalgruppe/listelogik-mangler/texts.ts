import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: () => ({
      what: 'Der står ikke, om alle punkterne skal være opfyldt, eller om ét er nok.',
      why: 'Svaret afgør, hvem der kan få hjælpen, og læserne gætter forskelligt.',
      todo: 'Skriv »alle af:« eller »mindst ét af:« på linjen før punkterne.',
    }),
    all: () => 'Alle punkter skal være opfyldt: skriv »alle af:«',
    any: () => 'Ét punkt er nok: skriv »mindst ét af:«',
  },
  en: {
    missing: () => ({
      what: 'It does not say whether all the items must be met, or whether one is enough.',
      why: 'The answer decides who can get the help, and readers guess differently.',
      todo: 'Write “alle af:” (all of) or “mindst ét af:” (at least one of) on the line before the items.',
    }),
    all: () => 'All items must be met: write “alle af:”',
    any: () => 'One item is enough: write “mindst ét af:”',
  },
});
