import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    nothing: () => ({
      what: 'Der står ikke, hvad der sker, når kommunen ikke kan holde sagsbehandlingsfristen.',
      why: 'Borgeren skal så have skriftlig besked om, hvornår afgørelsen kan ventes.',
      todo: 'Tilføj »ved overskridelse: skriftlig besked med ny dato«.',
    }),
    noDate: () => ({
      what: 'Beskeden ved en overskredet frist er ikke både skriftlig og med en ny dato.',
      why: 'Borgeren skal skriftligt have at vide, hvornår afgørelsen så kan ventes.',
      todo: 'Skriv »ved overskridelse: skriftlig besked med ny dato«.',
    }),
    write: () => 'Skriv »ved overskridelse: skriftlig besked med ny dato«',
  },
  en: {
    nothing: () => ({
      what: 'It does not say what happens when the municipality cannot meet the deadline.',
      why: 'Citizens must then be told in writing when the decision can be expected.',
      todo: 'Add “ved overskridelse: skriftlig besked med ny dato”.',
    }),
    noDate: () => ({
      what: 'The notice of an exceeded deadline is not both in writing and with a new date.',
      why: 'Citizens must be told in writing when the decision can then be expected.',
      todo: 'Write “ved overskridelse: skriftlig besked med ny dato”.',
    }),
    write: () => 'Write “ved overskridelse: skriftlig besked med ny dato”',
  },
});
