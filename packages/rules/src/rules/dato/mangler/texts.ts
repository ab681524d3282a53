import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: () => ({
      what: 'Standarden siger ikke, hvornår den gælder.',
      why: 'Hverken borgere eller medarbejdere kan se, om det er den nye udgave, de læser, og hvilken lov den skal følge.',
      todo: 'Skriv for eksempel »gælder: fra 1. januar 2026 til 31. december 2027« under overskriften.',
    }),
  },
  en: {
    missing: () => ({
      what: 'The standard does not say when it is valid.',
      why: 'Neither citizens nor staff can tell whether they are reading the current edition, or which law it must follow.',
      todo: 'Write, for example, “gælder: fra 1. januar 2026 til 31. december 2027” below the heading.',
    }),
  },
});
