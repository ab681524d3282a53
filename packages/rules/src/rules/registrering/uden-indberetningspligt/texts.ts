import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    notListed: (provision: string, authority: string) => ({
      what: `Standarden siger, at hjælpen indberettes til ${authority}. Hjælp efter ${provision} står ikke på listen over det, der skal indberettes.`,
      why: 'Borgeren tror, at oplysninger bliver givet videre, selv om de ikke bliver det.',
      todo: 'Fjern linjen, eller find ud af, hvad der ellers kræver indberetningen.',
    }),
  },
  en: {
    notListed: (provision, authority) => ({
      what: `The standard says that the help is reported to ${authority}. Help under ${provision} is not on the list of what must be reported.`,
      why: 'Citizens believe that data are passed on although they are not.',
      todo: 'Remove the line, or find out what else asks for the reporting.',
    }),
  },
});
