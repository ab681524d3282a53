import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    noPurpose: (fields: string) => ({
      what: `Der står ikke, hvad oplysningerne skal bruges til: ${fields}.`,
      why: 'Personoplysninger må kun indsamles til et bestemt formål. Grundlaget (databeskyttelsesforordningen, artikel 5) er husket, ikke slået efter.',
      todo: 'Skriv formålet på linjen, for eksempel: til "at holde øje med de 6 måneder".',
    }),
  },
  en: {
    noPurpose: (fields) => ({
      what: `It does not say what the data are to be used for: ${fields}.`,
      why: 'Personal data may be collected for a stated purpose only. The basis (GDPR, article 5) is remembered, not looked up.',
      todo: 'Write the purpose on the line, for example: til "at holde øje med de 6 måneder".',
    }),
  },
});
