import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    since: (numbers: string, revised: string) => ({
      what: `Standarden er sidst set efter ${revised}. Siden er der kommet principmeddelelser om den samme hjælp: ${numbers}.`,
      why: 'En standard skal følge med, når praksis bliver ændret eller gjort klarere.',
      todo: 'Læs dem, ret det, der skal rettes, og skriv den nye dato ved »opdateret:«.',
    }),
  },
  en: {
    since: (numbers, revised) => ({
      what: `The standard was last looked at ${revised}. Since then there are new decisions of principle on the same help: ${numbers}.`,
      why: 'A standard must keep up when practice is changed or made clearer.',
      todo: 'Read them, correct what needs it, and write the new date at “opdateret:”.',
    }),
  },
});
