import { FFB_VERSION } from '@kvast/law/ffb-codes';
import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    noTerm: (written: string, list: string, meant?: string) => ({
      what: `Begrebet ${written} findes ikke, så koden har ingen oversættelse til ${list}.`,
      why: 'Det, der registreres med jeres kode, kan ikke føres over.',
      todo: meant ? `Mente du ${meant}?` : 'Vælg et begreb, der findes, eller skriv koden selv.',
    }),
    termWithoutCode: (written: string, list: string, _meant?: string) => ({
      what: `Begrebet ${written} har ingen kode i ${list}.`,
      why: 'Det, der registreres med jeres kode, kan ikke føres over.',
      todo: 'Vælg et begreb, der har en, skriv koden selv, eller skriv »ingen«, hvis listen ikke har noget, der svarer til.',
    }),
    noCode: (written: string, list: string, meant?: string) => ({
      what: `Koden »${written}« står ikke i ${list}${list.toUpperCase() === 'FFB' ? ` (den udgave, Kvast kender: ${FFB_VERSION})` : ''}.`,
      why: 'Det, der registreres med jeres kode, kan ikke føres over.',
      todo: meant
        ? `Mente du »${meant}«?`
        : 'Ret koden, eller skriv »ingen«, hvis listen ikke har noget, der svarer til.',
    }),
    replace: (words: string) => `Skriv ${words}`,
  },
  en: {
    noTerm: (written, list, meant) => ({
      what: `There is no term ${written}, so the code has no translation to ${list}.`,
      why: 'What is registered with your code cannot be carried over.',
      todo: meant ? `Did you mean ${meant}?` : 'Choose a term that is there, or write the code itself.',
    }),
    termWithoutCode: (written, list) => ({
      what: `The term ${written} has no code in ${list}.`,
      why: 'What is registered with your code cannot be carried over.',
      todo: 'Choose one that has, write the code itself, or write “ingen” where the list has nothing like it.',
    }),
    noCode: (written, list, meant) => ({
      what: `The code “${written}” is not in ${list}${list.toUpperCase() === 'FFB' ? ` (the edition that Kvast knows: ${FFB_VERSION})` : ''}.`,
      why: 'What is registered with your code cannot be carried over.',
      todo: meant ? `Did you mean “${meant}”?` : 'Mend the code, or write “ingen” where the list has nothing like it.',
    }),
    replace: (words) => `Write ${words}`,
  },
});
