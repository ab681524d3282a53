import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    free: (provision: string) => ({
      what: `Standarden tager betaling for hjælp efter ${provision}. Den hjælp er gratis for borgeren.`,
      why: 'En borger kan komme til at betale for noget, han eller hun har ret til uden betaling, eller lade være med at søge.',
      todo: 'Skriv »egenbetaling: ingen«. Betaler borgeren for andet, for eksempel materialer, så skriv det som »betaler selv:«.',
    }),
    usually: (provision: string) => ({
      what: `Standarden tager betaling for hjælp efter ${provision}. Kommunerne giver den normalt gratis.`,
      why: 'Der skal være hjemmel til at tage betaling. Om der er det her, er ikke afklaret.',
      todo: 'Find hjemlen, eller skriv »egenbetaling: ingen«.',
    }),
    setToNone: () => 'Skriv »egenbetaling: ingen«',
  },
  en: {
    free: (provision) => ({
      what: `The standard charges for help under ${provision}. That help is free for the citizen.`,
      why: 'Citizens may pay for what they are entitled to without payment, or not apply at all.',
      todo: 'Write “egenbetaling: ingen”. If citizens pay for something else, such as materials, write that as “betaler selv:”.',
    }),
    usually: (provision) => ({
      what: `The standard charges for help under ${provision}. Municipalities normally give it free of charge.`,
      why: 'There must be a legal basis for charging. Whether there is one here is not settled.',
      todo: 'Find the basis, or write “egenbetaling: ingen”.',
    }),
    setToNone: () => 'Write “egenbetaling: ingen” (no payment)',
  },
});
