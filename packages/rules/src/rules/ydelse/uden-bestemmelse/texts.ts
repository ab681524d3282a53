import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (service: string) => ({
      what: `Ydelsen »${service}« nævner ikke den bestemmelse, som den hviler på.`,
      why: 'Uden den kan ingen se, hvad loven siger om hjælpen, og den kan ikke kontrolleres.',
      todo: 'Skriv for eksempel »efter serviceloven § 85« efter navnet.',
    }),
  },
  en: {
    missing: (service) => ({
      what: `The service “${service}” does not name the provision that it rests on.`,
      why: 'Without it nobody can see what the law says about the help, and it cannot be checked.',
      todo: 'Write, for example, “efter serviceloven § 85” after the name.',
    }),
  },
});
