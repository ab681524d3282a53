import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    expired: (to: string, date: string) => ({
      what: `Standarden gjaldt til og med ${to}, så ${date} er den udløbet.`,
      why: 'Borgeren læser om hjælp, som ingen længere har besluttet, at kommunen giver.',
      todo: 'Forny standarden med en ny gyldighed, eller tag den ned.',
    }),
  },
  en: {
    expired: (to, date) => ({
      what: `The standard was valid up to and including ${to}, so ${date} it has expired.`,
      why: 'Citizens read about help that nobody has decided that the municipality still gives.',
      todo: 'Renew the standard with a new validity, or take it down.',
    }),
  },
});
