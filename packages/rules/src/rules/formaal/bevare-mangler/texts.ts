import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string) => ({
      what: `Formålet nævner kun fremgang. Hjælp efter ${provision} er også til at bevare det, borgeren kan.`,
      why: 'Borgere, som ikke kan få det bedre, kan tro, at hjælpen ikke er for dem.',
      todo: 'Skriv »hjælpen skal: bevare eller forbedre funktionsniveauet«.',
    }),
  },
  en: {
    missing: (provision) => ({
      what: `The purpose speaks of progress only. Help under ${provision} is also for keeping the abilities that citizens have.`,
      why: 'Citizens who cannot get better may believe that the help is not for them.',
      todo: 'Write “hjælpen skal: bevare eller forbedre funktionsniveauet”.',
    }),
  },
});
