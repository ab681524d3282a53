import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    nobody: (own: string, other: string) => ({
      what: `Opgaven er taget ud begge steder: ${own} her og ${other}.`,
      why: 'Støtten efter § 85 viser til hjælpen efter § 83, og den viser tilbage, så borgeren får hjælpen ingen af stederne.',
      todo: 'Lad det ene sted tage opgaven, eller skriv en undtagelse med »medmindre«.',
    }),
    there: () => 'Her er den taget ud i den anden standard.',
  },
  en: {
    nobody: (own, other) => ({
      what: `The task is taken out in both places: ${own} here and ${other}.`,
      why: 'Support under § 85 points to help under § 83, which points back, so that citizens get the help in neither place.',
      todo: 'Let one of the two take the task, or write an exception with “medmindre” (unless).',
    }),
    there: () => 'It is taken out here in the other standard.',
  },
});
