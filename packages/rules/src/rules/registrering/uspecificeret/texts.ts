import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unspecified: () => ({
      what: 'Det ser ud, som om hjælpen bliver registreret efter § 82, uden at det fremgår, om det er litra a, b eller c.',
      why: 'Så kan ingen se, om de 6 måneder efter § 82 b bliver holdt, og om hjælpen skal indberettes.',
      todo: 'Registrér bestemmelsen med sit bogstav, for eksempel »felt bestemmelse: kode«, én for hver ydelse.',
    }),
  },
  en: {
    unspecified: () => ({
      what: 'It seems that the help is registered under § 82 without saying whether it is a, b or c.',
      why: 'Then nobody can see whether the 6 months of § 82 b are kept, and whether the help must be reported.',
      todo: 'Register the provision with its letter, for example “felt bestemmelse: kode”, one for each service.',
    }),
  },
});
