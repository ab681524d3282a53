import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string) => ({
      what: `Der står ikke, at kommunen ser på sagen igen, når nogen klager over en afgørelse efter ${provision}.`,
      why: 'Kommunen har 4 uger til at vurdere sagen på ny. Borgeren kan få medhold uden at vente på Ankestyrelsen.',
      todo: 'Tilføj »genvurdering: højst 4 uger«.',
    }),
    write: () => 'Tilføj »genvurdering: højst 4 uger«',
  },
  en: {
    missing: (provision) => ({
      what: `It does not say that the municipality looks at the case again when somebody complains about a decision under ${provision}.`,
      why: 'The municipality has 4 weeks to assess the case anew. Citizens may be proved right without waiting for Ankestyrelsen.',
      todo: 'Add “genvurdering: højst 4 uger”.',
    }),
    write: () => 'Add “genvurdering: højst 4 uger” (at most 4 weeks)',
  },
});
