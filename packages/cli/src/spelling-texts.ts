export const spellingTexts = {
  da: {
    noDictionary: (place: string) =>
      `Der er ingen dansk ordbog, som Kvast kan læse, i »${place}« (da_DK.aff og da_DK.dic i UTF-8). Stavningen er ikke kontrolleret.`,
  },
  en: {
    noDictionary: (place: string) =>
      `There is no Danish dictionary that Kvast can read in “${place}” (da_DK.aff and da_DK.dic in UTF-8). Spelling has not been checked.`,
  },
} as const;
