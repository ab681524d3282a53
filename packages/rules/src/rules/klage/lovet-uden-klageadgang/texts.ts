import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    wrong: (provision: string) => ({
      what: `Standarden lover, at der kan klages til Ankestyrelsen. Afgørelser efter ${provision} kan ikke påklages.`,
      why: 'Borgeren får et løfte, som ikke kan holdes, og klagen vil blive afvist.',
      todo: 'Skriv »klageadgang: ingen« for denne hjælp, og fortæl, hvilke andre afgørelser der kan klages over.',
    }),
    setRight: () => 'Skriv »klageadgang: ingen«',
  },
  en: {
    wrong: (provision) => ({
      what: `The standard promises an appeal to Ankestyrelsen. Decisions under ${provision} cannot be appealed.`,
      why: 'Citizens get a promise that cannot be kept, and the appeal will be rejected.',
      todo: 'Write “klageadgang: ingen” for this help, and tell which other decisions can be appealed.',
    }),
    setRight: () => 'Write “klageadgang: ingen” (no appeal)',
  },
});
