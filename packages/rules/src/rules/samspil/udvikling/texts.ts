import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    progress: (provision: string) => ({
      what: `Standarden kræver, at borgeren kan udvikle sig, for at give hjælp efter ${provision}.`,
      why: 'Hjælpen er også til den, der skal holde fast i det, han eller hun kan.',
      todo: 'Fjern kravet, eller lad »hjælpen kan bevare funktionsniveauet« være nok.',
    }),
  },
  en: {
    progress: (provision) => ({
      what: `The standard asks that the citizen can develop before help under ${provision} is given.`,
      why: 'The help is also for people who need it to keep the abilities they have.',
      todo: 'Remove the demand, or let “hjælpen kan bevare funktionsniveauet” be enough.',
    }),
  },
});
