import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    replaced: (provision: string, lastDay: string, successors: string) => ({
      what: `${sentenceStart(provision)} er ophævet og gjaldt til og med den ${lastDay}.`,
      why: 'En afgørelse kan ikke bygge på en regel, der ikke gælder, når standarden bruges.',
      todo: `Henvis til ${successors}, og se, om indholdet stadig passer.`,
    }),
    repealed: (provision: string, lastDay: string) => ({
      what: `${sentenceStart(provision)} er ophævet og gjaldt til og med den ${lastDay}.`,
      why: 'En afgørelse kan ikke bygge på en regel, der ikke gælder, når standarden bruges.',
      todo: 'Find den regel, der gælder nu, eller fjern henvisningen.',
    }),
    notYet: (provision: string, firstDay: string) => ({
      what: `${sentenceStart(provision)} træder først i kraft den ${firstDay}.`,
      why: 'En afgørelse kan ikke bygge på en regel, der ikke gælder, når standarden bruges.',
      todo: 'Henvis til den regel, der gælder i standardens egen periode, eller ret perioden.',
    }),
    use: (successors: string) => `Henvis til ${successors}`,
  },
  en: {
    replaced: (provision, lastDay, successors) => ({
      what: `${sentenceStart(provision)} has been repealed and was in force until ${lastDay}.`,
      why: 'A decision cannot rest on a rule that is not in force when the standard is used.',
      todo: `Refer to ${successors}, and see whether the content still fits.`,
    }),
    repealed: (provision, lastDay) => ({
      what: `${sentenceStart(provision)} has been repealed and was in force until ${lastDay}.`,
      why: 'A decision cannot rest on a rule that is not in force when the standard is used.',
      todo: 'Find the rule that is in force now, or remove the reference.',
    }),
    notYet: (provision, firstDay) => ({
      what: `${sentenceStart(provision)} does not come into force until ${firstDay}.`,
      why: 'A decision cannot rest on a rule that is not in force when the standard is used.',
      todo: 'Refer to the rule that is in force in the period of the standard, or correct the period.',
    }),
    use: (successors) => `Refer to ${successors}`,
  },
});

function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
