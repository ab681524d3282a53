import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    notAStep: (step: string, scale: string, steps: string) => ({
      what: `»${step}« er ikke et trin på skalaen »${scale}«. Trinene er ${steps}.`,
      why: 'Ingen kan være på et trin, som ikke findes, så betingelsen rammer en anden end den, I mener.',
      todo: 'Skriv et af trinene.',
    }),
    noSteps: (step: string, scale: string) => ({
      what: `»${step}« er et trin på »${scale}«, men begrebet har ingen trin.`,
      why: 'Ingen ved, hvad der er over og under trinet, så betingelsen kan ikke afgøres.',
      todo: 'Skriv trinene ved begrebet, det laveste først, for eksempel »trin: intet, let, moderat, svært«.',
    }),
  },
  en: {
    notAStep: (step, scale, steps) => ({
      what: `“${step}” is no step of the scale “${scale}”. Its steps are ${steps}.`,
      why: 'Nobody can stand on a step that does not exist, so the condition is about other people than you mean.',
      todo: 'Write one of the steps.',
    }),
    noSteps: (step, scale) => ({
      what: `“${step}” is a step of “${scale}”, but the term has no steps.`,
      why: 'Nobody knows what is above and below the step, so the condition cannot be decided.',
      todo: 'Write the steps where the term is explained, the lowest first: “trin: intet, let, moderat, svært”.',
    }),
  },
});
