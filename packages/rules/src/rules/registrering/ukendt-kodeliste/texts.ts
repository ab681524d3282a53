import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (list: string, meant?: string) => ({
      what: `Kodelisten »${list}« står ikke i kommunens fil.`,
      why: 'Formularen får en liste uden koder.',
      todo: meant ? `Mente du »${meant}«?` : 'Skriv listen i kommunens fil, eller vælg en, der er der.',
    }),
    replace: (list: string) => `Skriv ${list}`,
  },
  en: {
    unknown: (list, meant) => ({
      what: `The code list “${list}” is not in the municipality’s file.`,
      why: 'The form gets a list without codes.',
      todo: meant
        ? `Did you mean “${meant}”?`
        : 'Write the list in the municipality’s file, or choose one that is there.',
    }),
    replace: (list) => `Write ${list}`,
  },
});
