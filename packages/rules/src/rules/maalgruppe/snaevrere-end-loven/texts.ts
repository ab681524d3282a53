import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    narrower: (provision: string, missing: string, example: string) => ({
      what: `Målgruppen er snævrere end i ${provision}. Den omfatter ikke borgere med ${missing}.`,
      why: `Kommunen må gerne prioritere, når tilbuddet er frivilligt, men borgeren skal kunne se, at det er et valg.${example && ` ${example}`}`,
      todo: 'Udvid målgruppen, eller skriv under Målgruppe: »prioritering: Kommunen har valgt …«.',
    }),
    other: (provision: string, missing: string, example: string) => ({
      what: `Målgruppen er en anden end i ${provision}. Den omfatter ikke borgere med ${missing}.`,
      why: `Dem er hjælpen til for, og andre kan ikke få den efter den bestemmelse.${example && ` ${example}`}`,
      todo: 'Skriv lovens målgruppe, eller find den bestemmelse, som målgruppen hører under.',
    }),
    entitled: (provision: string, missing: string, example: string) => ({
      what: `Målgruppen er snævrere end i ${provision}. Den omfatter ikke borgere med ${missing}.`,
      why: `De har ret til hjælpen, når de opfylder lovens betingelser, og kommunen kan ikke vælge dem fra.${example && ` ${example}`}`,
      todo: 'Udvid målgruppen, så den svarer til lovens.',
    }),
  },
  en: {
    narrower: (provision, missing, example) => ({
      what: `The target group is narrower than in ${provision}. It does not include people with: ${missing}.`,
      why: `The municipality may give priority to some when the offer is voluntary, but citizens must be able to see that it is a choice.${example && ` ${example}`}`,
      todo: 'Widen the target group, or write under Målgruppe: “prioritering: Kommunen har valgt …”.',
    }),
    other: (provision, missing, example) => ({
      what: `The target group is another than in ${provision}. It does not include people with: ${missing}.`,
      why: `The help is for them, and others cannot get it under that provision.${example && ` ${example}`}`,
      todo: 'Write the target group of the law, or find the provision where this target group belongs.',
    }),
    entitled: (provision, missing, example) => ({
      what: `The target group is narrower than in ${provision}. It does not include people with: ${missing}.`,
      why: `These people are entitled to the help when they meet the conditions of the law, and the municipality cannot leave them out.${example && ` ${example}`}`,
      todo: 'Widen the target group so that it matches the law.',
    }),
  },
});
