import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (services: string, provision: string, other: string) => ({
      what: `Målgruppen for ${services} tager ikke hensyn til ${other}. Den, der kan få hjælpen efter ${other}, kan ikke få den efter ${provision}.`,
      why: 'Borgeren kan få en afgørelse efter en bestemmelse, som ikke gælder for ham eller hende.',
      todo: `Skriv under »Uden for målgruppen«, at borgere, der er omfattet af ${other}, får hjælpen efter den, og henvis dertil.`,
    }),
  },
  en: {
    missing: (services, provision, other) => ({
      what: `The target group of ${services} takes no account of ${other}. Those who can get the help under ${other} cannot get it under ${provision}.`,
      why: 'Citizens may get a decision under a provision that does not apply to them.',
      todo: `Write under “Uden for målgruppen” that citizens who are covered by ${other} get the help under that, and refer to it.`,
    }),
  },
});
