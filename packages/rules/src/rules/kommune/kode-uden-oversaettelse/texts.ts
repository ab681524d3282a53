import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    gap: (code: string, name: string, list: string) => ({
      what: `Koden »${code}${name ? ` ${name}` : ''}« er ikke oversat til ${list}.`,
      why: 'Den står som et hul i opsætningen, indtil I har taget stilling.',
      todo: 'Skriv den kode, der svarer til, eller »ingen«.',
    }),
    emptyColumn: (list: string, name: string) => ({
      what: `Ingen af koderne i »${name}« er oversat til ${list}.`,
      why: 'De står som huller i opsætningen, indtil I har taget stilling.',
      todo: 'Skriv de koder, der svarer til, eller »ingen«. Fjern kolonnen, hvis den ikke skal bruges.',
    }),
  },
  en: {
    gap: (code, name, list) => ({
      what: `The code “${code}${name ? ` ${name}` : ''}” is not translated to ${list}.`,
      why: 'It stands as a gap in the set-up until somebody decides.',
      todo: 'Write the code that answers to it, or “ingen”.',
    }),
    emptyColumn: (list, name) => ({
      what: `None of the codes in “${name}” is translated to ${list}.`,
      why: 'They stand as gaps in the set-up until somebody decides.',
      todo: 'Write the codes that answer to them, or “ingen”. Remove the column where it is not needed.',
    }),
  },
});
