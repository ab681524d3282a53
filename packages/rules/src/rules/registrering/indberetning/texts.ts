import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    reported: (provision: string, authority: string) => ({
      what: `Hjælp efter ${provision} skal indberettes til ${authority}, men standarden nævner det ikke.`,
      why: 'Borgeren skal kunne se, hvem der får oplysningerne.',
      todo: `Tilføj »indberettes: ${authority}« under Registrering.`,
    }),
  },
  en: {
    reported: (provision, authority) => ({
      what: `Help under ${provision} must be reported to ${authority}, but the standard does not mention it.`,
      why: 'Citizens should be able to see who gets the data.',
      todo: `Add “indberettes: ${authority}” under Registrering.`,
    }),
  },
});
