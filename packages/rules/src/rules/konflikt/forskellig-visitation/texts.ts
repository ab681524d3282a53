import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    sameService: (subject: string, own: string, other: string) => ({
      what: `Om adgangen til ${subject} står ${own} her, men ${other}.`,
      why: 'Borgeren kan ikke vide, om hjælpen skal søges, og nogle får en afgørelse, mens andre bare kan komme.',
      todo: 'Skriv det samme begge steder, eller skriv i målgruppen, hvem der skal visiteres.',
    }),
    sameProvision: (subject: string, own: string, other: string) => ({
      what: `Om adgangen til hjælp efter ${subject} står ${own} her, men ${other}.`,
      why: 'Er det to forskellige slags hjælp, er det i orden. Ellers kan borgeren ikke vide, om hjælpen skal søges.',
      todo: 'Skriv det samme begge steder, eller skriv i målgruppen, hvem der skal visiteres.',
    }),
    none: () => 'visitation: ingen',
    required: () => 'visitation: krævet',
    optional: () => 'visitation: valgfri',
    there: () => 'Her står den anden adgang.',
  },
  en: {
    sameService: (subject, own, other) => ({
      what: `About access to ${subject} it says ${own} here, but ${other}.`,
      why: 'Citizens cannot know whether they must apply, and some get a decision while others can just come.',
      todo: 'Write the same in both places, or write in the target group who must be assessed.',
    }),
    sameProvision: (subject, own, other) => ({
      what: `About access to help under ${subject} it says ${own} here, but ${other}.`,
      why: 'If they are two different kinds of help, that is fine. Otherwise citizens cannot know whether they must apply.',
      todo: 'Write the same in both places, or write in the target group who must be assessed.',
    }),
    none: () => 'visitation: ingen',
    required: () => 'visitation: krævet',
    optional: () => 'visitation: valgfri',
    there: () => 'The other access stands here.',
  },
});
