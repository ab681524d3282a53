import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    twoReadings: (age: number) => ({
      what: `»Over ${age} år« kan læses på to måder: som fyldt ${age} år eller som fyldt ${age + 1} år.`,
      why: `En borger, der er ${age} år, kan derfor ikke se, om reglen gælder, og to sagsbehandlere kan svare forskelligt.`,
      todo: `Skriv »fyldt ${age} år«, hvis den, der er ${age} år, er med.`,
    }),
    writeReached: (age: string) => `Skriv »${age}«`,
  },
  en: {
    twoReadings: (age) => ({
      what: `“Over ${age}” can be read in two ways: aged ${age} or more, or aged ${age + 1} or more.`,
      why: `A citizen aged ${age} cannot tell whether the rule applies, and two caseworkers may answer differently.`,
      todo: `Write “fyldt ${age} år” if a person aged ${age} belongs.`,
    }),
    writeReached: (age) => `Write “${age}”`,
  },
});
