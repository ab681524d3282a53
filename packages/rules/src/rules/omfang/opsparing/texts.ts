import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    none: (provision: string, allowed: string) => ({
      what: `Standarden siger, at timer ikke kan spares op. Efter ${provision} kan de spares op i ${allowed}.`,
      why: 'Borgeren mister timer, som han eller hun kan have brug for at samle.',
      todo: `Skriv »opsparing: højst ${allowed}«.`,
    }),
    tooLong: (provision: string, allowed: string, written: string) => ({
      what: `Standarden lader timer spare op i »${written}«. Efter ${provision} er det højst ${allowed}.`,
      why: 'Borgeren vil regne med timer, som ikke kan bruges så længe.',
      todo: `Skriv »opsparing: højst ${allowed}«.`,
    }),
    setTo: (allowed: string) => `Skriv »opsparing: højst ${allowed}«`,
  },
  en: {
    none: (provision, allowed) => ({
      what: `The standard says that hours cannot be saved. Under ${provision} they can be saved for ${allowed}.`,
      why: 'Citizens lose hours that they may need to collect.',
      todo: `Write “opsparing: højst” and the time: ${allowed}.`,
    }),
    tooLong: (provision, allowed, written) => ({
      what: `The standard lets hours be saved for ${written}. Under ${provision} it is at most ${allowed}.`,
      why: 'Citizens will rely on hours that cannot be used for so long.',
      todo: `Write “opsparing: højst” and the time: ${allowed}.`,
    }),
    setTo: (allowed) => `Write “saved for at most ${allowed}”`,
  },
});
