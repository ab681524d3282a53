import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    misspelt: (word: string, meant: readonly string[], more: number) => ({
      what: `»${word}« er stavet forkert${more > 0 ? `, her og ${more === 1 ? 'ét andet sted' : `${more} andre steder`}` : ''}.`,
      why: 'Ordbogen kender det ikke.',
      todo: `Skriv ${meant.map((one) => `»${one}«`).join(' eller ')}. Er ordet rigtigt, så skriv det i kommunens fil: »kendte ord: ${word}«.`,
    }),
    write: (word: string) => `Skriv »${word}«`,
    known: (word: string) => `Føj »${word}« til kommunens kendte ord`,
  },
  en: {
    misspelt: (word, meant, more) => ({
      what: `“${word}” is misspelt${more > 0 ? `, here and in ${more === 1 ? 'one other place' : `${more} other places`}` : ''}.`,
      why: 'The dictionary does not know it.',
      todo: `Write ${meant.map((one) => `“${one}”`).join(' or ')}. If the word is right, write it in the municipality’s file: “kendte ord: ${word}”.`,
    }),
    write: (word) => `Write “${word}”`,
    known: (word) => `Add “${word}” to the municipality’s known words`,
  },
});
