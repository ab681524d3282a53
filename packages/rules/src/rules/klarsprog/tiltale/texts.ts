import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    mixed: (form: 'du' | 'borgeren', words: string, count: number) => ({
      what: `Standarden taler ${form === 'du' ? 'til borgeren som »du«' : 'om »borgeren«'}, men her står »${words}«${count > 1 ? `, og det samme sker ${count - 1} ${count === 2 ? 'gang' : 'gange'} mere` : ''}.`,
      why: 'Skifter tiltalen, bliver læseren i tvivl om, hvem der er tale om.',
      todo:
        form === 'du'
          ? 'Skriv »du« hele vejen.'
          : 'Skriv »borgeren« hele vejen, eller skriv »tiltale: du« i toppen, og ret resten.',
    }),
  },
  en: {
    mixed: (form, words, count) => ({
      what: `The standard speaks ${form === 'du' ? 'to the citizen as “du”' : 'of “borgeren”'}, but here it says “${words}”${count > 1 ? `, and ${count - 1} time${count === 2 ? '' : 's'} more` : ''}.`,
      why: 'Where the form of address changes, the reader wonders who is meant.',
      todo:
        form === 'du'
          ? 'Write “du” throughout.'
          : 'Write “borgeren” throughout, or put “tiltale: du” at the top and mend the rest.',
    }),
  },
});
