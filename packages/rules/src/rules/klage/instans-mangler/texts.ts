import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string) => ({
      what: `Standarden siger ikke, at en afgørelse efter ${provision} kan påklages til Ankestyrelsen.`,
      why: 'Borgeren skal vide, hvem der behandler en klage, og at der er mulighed for at klage.',
      todo: 'Skriv under Klage: »klageadgang: Ankestyrelsen«, »klagefrist: 4 uger« og »klagen sendes til: kommunen«.',
    }),
  },
  en: {
    missing: (provision) => ({
      what: `The standard does not say that a decision under ${provision} can be appealed to Ankestyrelsen.`,
      why: 'Citizens must know who handles an appeal, and that there is one.',
      todo: 'Write under Klage: “klageadgang: Ankestyrelsen”, “klagefrist: 4 uger” and “klagen sendes til: kommunen”.',
    }),
  },
});
