import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    first: (own: string, other: string, right: string) => ({
      what: `Hjælp efter ${right} er her kun for dem, der hører til den tidlige hjælp: ${own}. Den står som ${other}.`,
      why: 'Borgeren skal kunne få sin ret vurderet uden først at høre til under et andet tilbud.',
      todo: 'Fjern betingelsen.',
    }),
    firstHere: (own: string, other: string, right: string) => ({
      what: `Tilbuddet ${own} er gjort til en betingelse for hjælp efter ${right}: ${other}.`,
      why: 'Borgeren skal kunne få sin ret vurderet uden først at høre til under et andet tilbud.',
      todo: 'Fjern betingelsen i den anden standard.',
    }),
    demand: (name: string) => `i målgruppen for ${name}`,
    there: () => 'Her er det andet sted.',
  },
  en: {
    first: (own, other, right) => ({
      what: `Help under ${right} is only for those who belong to the early help: ${own}. It stands as ${other}.`,
      why: 'Citizens must be able to have their right assessed without belonging to another offer first.',
      todo: 'Remove the condition.',
    }),
    firstHere: (own, other, right) => ({
      what: `The offer ${own} is made a condition for help under ${right}: ${other}.`,
      why: 'Citizens must be able to have their right assessed without belonging to another offer first.',
      todo: 'Remove the condition in the other standard.',
    }),
    demand: (name) => `i målgruppen for ${name}`,
    there: () => 'The other place is here.',
  },
});
