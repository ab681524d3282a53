import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    none: (provision: string, title: string) => ({
      what: `Kommunen har ingen gældende standard for hjælp efter ${provision} (${title}). Den skal der være.`,
      why: 'Linjen siger, at alle kommunens standarder ligger her, og ingen af dem gælder for den hjælp i dag.',
      todo: 'Skriv en standard, eller læg den ind. Ligger den et andet sted, så slet linjen »standarder: alle«.',
    }),
  },
  en: {
    none: (provision, title) => ({
      what: `The municipality has no standard in force for help under ${provision} (${title}). There must be one.`,
      why: 'The line says that all of the municipality’s standards lie here, and none of them is for that help today.',
      todo: 'Write a standard, or add it. If it lies elsewhere, delete the line “standarder: alle”.',
    }),
  },
});
