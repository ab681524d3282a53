import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    pause: (provision: string, limit: string) => ({
      what: `Standarden tillader en pause i et forløb efter ${provision}, som højst kan vare ${limit}.`,
      why: 'En pause kan næppe gøre forløbet længere. Det er en fortolkning, for loven nævner ikke pauser.',
      todo: `Skriv, at forløbet slutter senest ${limit} efter, at det begyndte, for eksempel »pause: mulig inden for de ${limit}«.`,
    }),
  },
  en: {
    pause: (provision, limit) => ({
      what: `The standard allows a pause in a course under ${provision}, which can last at most ${limit}.`,
      why: 'A pause can hardly make the course longer. That is an interpretation, for the law does not mention pauses.',
      todo: `Write that the course ends at the latest ${limit} after it began, for example “pause: mulig inden for de ${limit}”.`,
    }),
  },
});
