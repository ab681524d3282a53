import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (service: string) => ({
      what: `Der står ikke, hvordan kommunen følger op på ${service}.`,
      why: 'Kommunen skal løbende følge sagen for at se, om hjælpen stadig virker, og om der er brug for anden hjælp.',
      todo: 'Tilføj afsnittet »Opfølgning«, for eksempel med »første opfølgning: efter 3 måneder« og »derefter: hver 12. måned«.',
    }),
  },
  en: {
    missing: (service) => ({
      what: `It does not say how the municipality follows up on ${service}.`,
      why: 'The municipality must follow each case to see whether the help still works and whether other help is needed.',
      todo: 'Add the section “Opfølgning”, for example with “første opfølgning: efter 3 måneder” and “derefter: hver 12. måned”.',
    }),
  },
});
