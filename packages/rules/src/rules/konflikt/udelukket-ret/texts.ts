import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    noWay: (own: string, other: string, provision: string, example: string) => ({
      what: `Udelukkelsen (${own}) rammer borgere, som har ret til hjælp efter ${provision}, men her står ikke, hvordan de får den. Den står som ${other}.`,
      why: `${example} får at vide, at hjælpen er for andre, men ikke, at der er ret til en anden hjælp.`,
      todo: 'Tilføj en linje med »henvis til:« under udelukkelsen.',
    }),
    noWayHere: (own: string, other: string, provision: string, example: string) => ({
      what: `Borgere, der har ret til hjælpen her (${own}) efter ${provision}, bliver udelukket (${other}) uden at få vejen hertil at vide.`,
      why: `${example} får at vide, at hjælpen dér er for andre, men ikke, at der er ret til denne.`,
      todo: 'Tilføj en linje med »henvis til:« under udelukkelsen i den anden standard.',
    }),
    excluded: () => 'uden for målgruppen',
    there: () => 'Her er det andet sted.',
  },
  en: {
    noWay: (own, other, provision, example) => ({
      what: `The exclusion (${own}) concerns people who are entitled to help under ${provision}, but it does not say how they get it. It stands as ${other}.`,
      why: `${example} is told that the help is for others, but not that there is a right to another help.`,
      todo: 'Add a line with “henvis til:” (refer to) below the exclusion.',
    }),
    noWayHere: (own, other, provision, example) => ({
      what: `People who are entitled to the help here (${own}) under ${provision} are excluded (${other}) without being told the way to it.`,
      why: `${example} is told that the help there is for others, but not that there is a right to this one.`,
      todo: 'Add a line with “henvis til:” (refer to) below the exclusion in the other standard.',
    }),
    excluded: () => 'uden for målgruppen',
    there: () => 'The other place is here.',
  },
});
