import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (number: string, list: string, meant?: string) => ({
      what: `${number} står ikke i kommunens egen liste »${list}«.`,
      why: 'Et nummer, der ikke er der, kan ikke bruges, når systemet sættes op.',
      todo: meant ? `Mente du ${meant}?` : 'Ret nummeret, eller få listen ført ajour.',
    }),
    replace: (number: string) => `Skriv ${number}`,
  },
  en: {
    unknown: (number, list, meant) => ({
      what: `${number} is not in the municipality’s own list “${list}”.`,
      why: 'A number that is not there cannot be used when the system is set up.',
      todo: meant ? `Did you mean ${meant}?` : 'Mend the number, or have the list brought up to date.',
    }),
    replace: (number) => `Write ${number}`,
  },
});
