import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (written: string) => ({
      what: `»${written}« er ikke en farve, Kvast kan læse.`,
      why: 'Teksterne får Kvasts egen farve i stedet for kommunens.',
      todo: 'Skriv # og seks tegn, for eksempel #1a5276.',
    }),
    tooLight: (written: string, ratio: number) => ({
      what: `Farven ${written} er for lys til tekst på hvidt: kontrasten er ${ratio.toLocaleString('da-DK')}, og den skal være mindst 4,5.`,
      why: 'Offentlige hjemmesider skal kunne læses af folk, der ser dårligt (WCAG 2.2 AA). Teksterne får Kvasts egen farve i stedet.',
      todo: 'Vælg en mørkere farve.',
    }),
  },
  en: {
    unknown: (written) => ({
      what: `“${written}” is not a colour that Kvast can read.`,
      why: 'The texts get Kvast’s own colour instead of the municipality’s.',
      todo: 'Write # and six digits, for example #1a5276.',
    }),
    tooLight: (written, ratio) => ({
      what: `The colour ${written} is too light for text on white: its contrast is ${ratio}, and must be at least 4.5.`,
      why: 'Public web sites must be readable for people with poor sight (WCAG 2.2 AA). The texts get Kvast’s own colour instead.',
      todo: 'Choose a darker colour.',
    }),
  },
});
