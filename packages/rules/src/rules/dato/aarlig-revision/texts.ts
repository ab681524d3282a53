import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    tooOld: (provision: string, revised: string, every: string) => ({
      what: `Standarden er sidst set efter ${revised}. En standard for hjælp efter ${provision} skal laves på ny mindst én gang på ${every}.`,
      why: 'Niveauet skal passe med de penge, kommunen har sat af, og med den praksis, der gælder nu.',
      todo: 'Gå standarden igennem, og skriv den nye dato ved »opdateret:« eller »vedtaget:«.',
    }),
    tooRarely: (provision: string, every: string) => ({
      what: `Standarden bliver revideret sjældnere, end den skal. For hjælp efter ${provision} skal det ske mindst én gang på ${every}.`,
      why: 'Kravet gælder, uanset hvad standarden selv siger.',
      todo: 'Skriv »revideres: mindst én gang om året«.',
    }),
  },
  en: {
    tooOld: (provision, revised, every) => ({
      what: `The standard was last looked at on ${revised}. A standard for help under ${provision} must be made anew at least once in ${every}.`,
      why: 'The level must fit the money that the municipality has set aside, and the practice of today.',
      todo: 'Go through the standard, and write the new date at “opdateret:” or “vedtaget:”.',
    }),
    tooRarely: (provision, every) => ({
      what: `The standard is revised more rarely than it must be. For help under ${provision} it must be at least once in ${every}.`,
      why: 'The demand holds whatever the standard itself says.',
      todo: 'Write “revideres: mindst én gang om året” (at least once a year).',
    }),
  },
});
