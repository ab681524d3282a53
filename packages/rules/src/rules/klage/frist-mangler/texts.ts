import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string) => ({
      what: `Standarden siger ikke, hvor lang tid borgeren har til at klage over en afgørelse efter ${provision}.`,
      why: 'Klager borgeren for sent, bliver klagen som regel afvist.',
      todo: 'Tilføj »klagefrist: 4 uger«.',
    }),
  },
  en: {
    missing: (provision) => ({
      what: `The standard does not say how long citizens have to appeal a decision under ${provision}.`,
      why: 'An appeal that comes too late is usually rejected.',
      todo: 'Add “klagefrist: 4 uger” (4 weeks).',
    }),
  },
});
