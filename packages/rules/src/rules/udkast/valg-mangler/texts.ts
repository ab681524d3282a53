import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    open: (choices: readonly { readonly words: string; readonly line: number }[], adopted: boolean) => ({
      what: [
        `${choices.length === 1 ? 'Ét valg' : `${choices.length} valg`} er ikke truffet.`,
        ...choices.map(({ words, line }) => `Linje ${line}: ${words}`),
      ].join(' '),
      why: adopted
        ? 'Standarden er vedtaget, og borgeren læser nu de linjer, der var ment som beskeder til jer selv.'
        : 'Linjer med VÆLG er beskeder til jer selv. Bliver de stående, læser borgeren dem.',
      todo: 'Skriv kommunens valg i stedet for hver linje, og slet de linjer, hvor der intet er at vælge.',
    }),
    other: () => 'Her er et valg til.',
  },
  en: {
    open: (choices, adopted) => ({
      what: [
        `${choices.length === 1 ? 'One choice is' : `${choices.length} choices are`} still open.`,
        ...choices.map(({ words, line }) => `Line ${line}: ${words}`),
      ].join(' '),
      why: adopted
        ? 'The standard is adopted, and citizens now read lines that were meant as notes to yourselves.'
        : 'Lines with VÆLG are notes to yourselves. If they stay, citizens read them.',
      todo: 'Replace each line by the municipality’s choice, and delete those where there is nothing to choose.',
    }),
    other: () => 'Here is another choice.',
  },
});
