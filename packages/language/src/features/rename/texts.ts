/** Why a name is not changed. */
export const renameTexts = {
  da: {
    nothing:
      'Her står intet, der kan omdøbes. Sæt markøren i et begreb, navnet på en ydelse, en standard eller en kontakt.',
    provision: 'En bestemmelse hedder det, loven kalder den, og kan ikke omdøbes.',
    builtIn: (name: string) =>
      `[${name}] kommer med Kvast og kan ikke omdøbes. Skriv dit eget begreb i en fil med begreber.`,
    unknown: (name: string) => `[${name}] er ikke defineret i kommunens filer, så der er ikke noget at omdøbe.`,
    synonym: (name: string, of: string) =>
      `[${name}] er et synonym for [${of}]. Omdøb [${of}], eller ret linjen med synonymer.`,
    ambiguous: (name: string, places: string) =>
      `»${name}« er navnet på flere ting (${places}), og det kan ikke ses, hvilken af dem hver henvisning mener. Giv dem hvert sit navn først.`,
    taken: (name: string) => `»${name}« findes allerede. To ting med samme navn kan ikke kendes fra hinanden.`,
    empty: 'Navnet er tomt.',
    characters: (characters: string) => `Navnet må ikke indeholde ${characters}.`,
  },
  en: {
    nothing:
      'There is nothing here to rename. Put the cursor in a term or in the name of a service, a standard or a contact.',
    provision: 'A provision is called what the law calls it and cannot be renamed.',
    builtIn: (name: string) =>
      `[${name}] comes with Kvast and cannot be renamed. Write a term of your own in a file of terms.`,
    unknown: (name: string) =>
      `[${name}] is not defined in the files of the municipality, so there is nothing to rename.`,
    synonym: (name: string, of: string) =>
      `[${name}] is a synonym of [${of}]. Rename [${of}], or change the line of synonyms.`,
    ambiguous: (name: string, places: string) =>
      `"${name}" is the name of several things (${places}), and it cannot be told which of them each reference means. Give them different names first.`,
    taken: (name: string) => `"${name}" exists already. Two things of the same name cannot be told apart.`,
    empty: 'The name is empty.',
    characters: (characters: string) => `The name may not contain ${characters}.`,
  },
} as const;
