import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    costs: (provision: string) => ({
      what: `Standarden siger, at hjælp efter ${provision} er gratis. Efter loven betaler borgeren som udgangspunkt.`,
      why: 'Borgeren kan få en regning, som standarden siger ikke kommer.',
      todo: 'Skriv, hvad borgeren betaler, eller at kommunen har valgt at lade være med at opkræve det.',
    }),
  },
  en: {
    costs: (provision) => ({
      what: `The standard says that help under ${provision} is free. Under the law citizens pay as a rule.`,
      why: 'Citizens may get a bill that the standard says will not come.',
      todo: 'Write what citizens pay, or that the municipality has chosen not to collect it.',
    }),
  },
});
