import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    noWay: (own: string, other: string, provision: string, example: string) => ({
      what: `Punktet ${own} rammer borgere, som har ret til hjælp efter ${provision}, men her står ikke, hvordan de får den. Den står som ${other}.`,
      why: `${example} får at vide, at hjælpen er for andre, men ikke, at der er ret til en anden hjælp.`,
      todo: 'Tilføj en linje med »henvis til:« under udelukkelsen.',
    }),
    noWayHere: (own: string, other: string, provision: string, example: string) => ({
      what: `Borgere med ret til ${own} efter ${provision} er ${other}, men får ikke vejen hertil at vide dér.`,
      why: `${example} får at vide, at hjælpen dér er for andre, men ikke, at der er ret til denne.`,
      todo: 'Tilføj en linje med »henvis til:« under udelukkelsen i den anden standard.',
    }),
    excluded: () => 'uden for målgruppen',
    there: () => 'Her er det andet sted.',
  },
  en: {
    noWay: (own, other, provision, example) => ({
      what: `The item ${own} concerns people who are entitled to help under ${provision}, but it does not say how they get it. It stands as ${other}.`,
      why: `${example} is told that the help is for others, but not that there is a right to another help.`,
      todo: 'Add a line with “henvis til:” (refer to) below the exclusion.',
    }),
    noWayHere: (own, other, provision, example) => ({
      what: `People who are entitled to ${own} under ${provision} are ${other}, but are not told the way to it there.`,
      why: `${example} is told that the help there is for others, but not that there is a right to this one.`,
      todo: 'Add a line with “henvis til:” (refer to) below the exclusion in the other standard.',
    }),
    excluded: () => 'uden for målgruppen',
    there: () => 'The other place is here.',
  },
});
