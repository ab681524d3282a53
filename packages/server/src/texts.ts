/** What the server itself says to the user. */
export const serverTexts = {
  da: {
    fault: (file: string, cause: string) =>
      `Kvast stødte på en fejl i programmet selv${file ? ` i ${file}` : ''} (${cause}). Det, du ser, kan være forældet, indtil teksten er ændret. Meld fejlen til dem, der vedligeholder Kvast, gerne med filen. Flere oplysninger står i panelet Output under Kvast.`,
    tooManyFiles:
      'Der er så mange filer i mappen, at Kvast ikke har set på dem alle. Åbn i stedet den mappe, som standarderne ligger i.',
  },
  en: {
    fault: (file: string, cause: string) =>
      `Kvast met a fault in the program itself${file ? ` in ${file}` : ''} (${cause}). What you see may be out of date until the text has changed. Report the fault to those who maintain Kvast, with the file if you can. There is more in the panel Output under Kvast.`,
    tooManyFiles:
      'The folder holds so many files that Kvast has not looked at all of them. Open the folder with the standards instead.',
  },
} as const;
