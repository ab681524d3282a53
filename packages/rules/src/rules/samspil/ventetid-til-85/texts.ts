import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    waiting: (provision: string, other: string) => ({
      what: `Hjælp efter ${provision} er beskrevet som noget, borgeren kan få i ventetiden på hjælp efter ${other}.`,
      why: `Den tidlige hjælp må ikke være en buffer. Når hjælp efter ${other} er bevilget, skal den begynde inden for rimelig tid.`,
      todo: `Fjern ventetiden, og skriv i stedet, hvornår hjælpen efter ${other} begynder.`,
    }),
  },
  en: {
    waiting: (provision, other) => ({
      what: `Help under ${provision} is described as something citizens can get while they wait for help under ${other}.`,
      why: `The early help must not be a buffer. When help under ${other} has been granted, it must begin within reasonable time.`,
      todo: `Remove the waiting, and write when the help under ${other} begins.`,
    }),
  },
});
