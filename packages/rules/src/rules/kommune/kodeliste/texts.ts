import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    listTwice: (name: string) => ({
      what: `Der er to kodelister, der hedder »${name}«.`,
      why: 'Et felt henter listen med dens navn, og kun den første bliver brugt.',
      todo: 'Giv den ene et andet navn, eller saml dem.',
    }),
    empty: (name: string) => ({
      what: `Der er ingen koder i »${name}«.`,
      why: 'Et felt, der vælger fra listen, har ikke noget at vælge.',
      todo: 'Skriv dem i en tabel, eller skriv »fil:« og navnet på den CSV-fil, de står i.',
    }),
    noCode: (name: string) => ({
      what: name ? `»${name}« har ingen kode.` : 'Rækken har ingen kode.',
      why: 'Det er koden, der bliver registreret.',
      todo: 'Skriv koden i den første kolonne, eller fjern rækken.',
    }),
    twiceAt: (code: string, line: number) => ({
      what: `Koden »${code}« står også i linje ${line}.`,
      why: 'Ingen kan se bagefter, hvilken af de to der blev valgt.',
      todo: 'Giv den ene en anden kode.',
    }),
    twice: (code: string) => ({
      what: `Koden »${code}« står to gange i filen.`,
      why: 'Ingen kan se bagefter, hvilken af de to der blev valgt.',
      todo: 'Giv den ene en anden kode.',
    }),
  },
  en: {
    listTwice: (name) => ({
      what: `There are two code lists called “${name}”.`,
      why: 'A field takes the list by its name, and only the first is used.',
      todo: 'Give one of them another name, or join them.',
    }),
    empty: (name) => ({
      what: `There are no codes in “${name}”.`,
      why: 'A field that chooses from the list has nothing to choose.',
      todo: 'Write them in a table, or write “fil:” and the name of the CSV file that holds them.',
    }),
    noCode: (name) => ({
      what: name ? `“${name}” has no code.` : 'The row has no code.',
      why: 'It is the code that is registered.',
      todo: 'Write the code in the first column, or remove the row.',
    }),
    twiceAt: (code, line) => ({
      what: `The code “${code}” also stands in line ${line}.`,
      why: 'Nobody can see afterwards which of the two was chosen.',
      todo: 'Give one of them another code.',
    }),
    twice: (code) => ({
      what: `The code “${code}” stands twice in the file.`,
      why: 'Nobody can see afterwards which of the two was chosen.',
      todo: 'Give one of them another code.',
    }),
  },
});
