import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    silent: (service: string, provision: string) => ({
      what: `${service} siger ikke noget om klage. En afgørelse efter ${provision} kan ikke påklages.`,
      why: 'Borgeren skal vide det, og også, at der altid kan søges om anden hjælp.',
      todo: 'Skriv under Klage: »klageadgang: ingen«, og fortæl, at et afslag på anden hjælp kan påklages.',
    }),
  },
  en: {
    silent: (service, provision) => ({
      what: `Nothing is said about appeal for ${service}. A decision under ${provision} cannot be appealed.`,
      why: 'Citizens should know this, and also that they can always apply for other help.',
      todo: 'Write under Klage: “klageadgang: ingen”, and tell that a refusal of other help can be appealed.',
    }),
  },
});
