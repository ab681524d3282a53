import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    subject: (written: string) => ({
      what: `»${written}« ligner ikke et KLE-nummer.`,
      why: 'Fagsystemet kan ikke finde sagens emne på et nummer med en anden form.',
      todo: 'Skriv tre gange to cifre, for eksempel 27.00.00, og gerne en handlingsfacet, 27.00.00-G01.',
    }),
    account: (written: string) => ({
      what: `»${written}« ligner ikke en funktion i kontoplanen.`,
      why: 'Udgiften kan ikke føres på et nummer med en anden form.',
      todo: 'Skriv hovedkonto og funktion, for eksempel 5.38.38. I kan sætte jeres egen gruppering bagefter.',
    }),
  },
  en: {
    subject: (written: string) => ({
      what: `“${written}” does not look like a KLE number.`,
      why: 'A system cannot find the subject of the case by a number of another form.',
      todo: 'Write two digits three times, for example 27.00.00, and maybe a facet, 27.00.00-G01.',
    }),
    account: (written: string) => ({
      what: `“${written}” does not look like a function in the chart of accounts.`,
      why: 'The cost cannot be booked on a number of another form.',
      todo: 'Write main account and function, for example 5.38.38. Your own grouping may follow.',
    }),
  },
});
