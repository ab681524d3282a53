import type { FileProblem, FileProblemKind } from './file-problem.ts';

/** The languages that sentences to the user exist in. */
export type Language = 'da' | 'en';

type Sentence = (problem: FileProblem) => string;

const da: Record<FileProblemKind, Sentence> = {
  missing: () => 'Filen eller mappen findes ikke. Kontrollér stavningen og den mappe, du står i.',
  denied: () =>
    'Du har ikke adgang til at læse filen eller mappen. Bed om læseadgang, eller kopiér den til en mappe, du selv har.',
  unreadable: ({ detail }) =>
    `Filen kunne ikke læses fra disken${detail ? ` (fejlkode ${detail})` : ''}. Prøv igen, eller kopiér den til en anden mappe.`,
  notAFile: () => 'Dette er hverken en almindelig fil eller en mappe, så Kvast læser det ikke.',
  isFolder: () => 'Dette er en mappe. Angiv den fil, det drejer sig om.',
  emptyFolder: () =>
    'Mappen indeholder ingen kvalitetsstandarder. Kvast leder efter filer, der ender på .kvast eller .lov, også i undermapper.',
  wrongExtension: () =>
    'Kvast læser kun filer, der ender på .kvast eller .lov. Gem teksten i en fil med en af de to endelser.',
  tooLarge: ({ detail }) => `Filen er på ${detail}, og Kvast læser højst 6 MB. Del den op i flere filer.`,
  binary: () =>
    'Filen er ikke en tekstfil. Er den lavet i Word eller er den en PDF, så kopiér teksten over i en ny fil, der ender på .kvast.',
  utf16: () => 'Filen er gemt i UTF-16, og Kvast læser UTF-8. Gem den som UTF-8, så bliver den kontrolleret.',
  windows1252: () =>
    'Filen er gemt i Windows-1252, så æ, ø og å ikke kan læses rigtigt. Gem den som UTF-8, så bliver den kontrolleret. I Notesblok vælges kodningen under "Gem som", i VS Code nederst til højre.',
  notUtf8: () => 'Her står et tegn, som ikke kan læses som UTF-8. Ret tegnet, og gem filen som UTF-8.',
  codeList: ({ detail, because }) => `Kodelisten i ${detail} blev ikke læst: ${listDa(because?.kind)}`,
};

const en: Record<FileProblemKind, Sentence> = {
  missing: () => 'The file or folder does not exist. Check the spelling and the folder that you are in.',
  denied: () => 'You may not read this file or folder. Ask for read access, or copy it to a folder of your own.',
  unreadable: ({ detail }) =>
    `The file could not be read from the disk${detail ? ` (error code ${detail})` : ''}. Try again, or copy it to another folder.`,
  notAFile: () => 'This is neither an ordinary file nor a folder, so Kvast does not read it.',
  isFolder: () => 'This is a folder. Name the file that you mean.',
  emptyFolder: () =>
    'The folder holds no quality standards. Kvast looks for files that end in .kvast or .lov, in sub-folders too.',
  wrongExtension: () =>
    'Kvast only reads files that end in .kvast or .lov. Save the text in a file with one of the two endings.',
  tooLarge: ({ detail }) => `The file is ${detail}, and Kvast reads at most 6 MB. Split it into several files.`,
  binary: () =>
    'The file is not a text file. If it is a Word document or a PDF, copy its text into a new file that ends in .kvast.',
  utf16: () => 'The file is saved as UTF-16, and Kvast reads UTF-8. Save it as UTF-8, and it will be checked.',
  windows1252: () =>
    'The file is saved as Windows-1252, so æ, ø and å cannot be read. Save it as UTF-8, and it will be checked. Notepad asks for the encoding under "Save as", VS Code at the bottom right.',
  notUtf8: () =>
    'There is a character here that cannot be read as UTF-8. Mend the character, and save the file as UTF-8.',
  codeList: ({ detail, because }) => `The code list in ${detail} was not read: ${listEn(because?.kind)}`,
};

/** What an office can do about a list that its economy system or spreadsheet has written. */
function listDa(kind: FileProblemKind | undefined): string {
  if (kind === 'missing') return 'filen ligger ikke ved siden af kommunens fil. Kontrollér stavningen.';
  if (kind === 'denied') return 'du har ikke adgang til filen.';
  if (kind === 'tooLarge') return 'filen er større end 20 MB.';
  if (kind === 'windows1252' || kind === 'utf16' || kind === 'notUtf8')
    return 'den er ikke gemt i UTF-8. Gem den i Excel som »CSV UTF-8 (semikolonsepareret)«.';
  return 'den er ikke en CSV-fil, som kan læses.';
}

function listEn(kind: FileProblemKind | undefined): string {
  if (kind === 'missing') return 'the file does not lie beside the municipality’s file. Check the spelling.';
  if (kind === 'denied') return 'you may not read the file.';
  if (kind === 'tooLarge') return 'the file is larger than 20 MB.';
  if (kind === 'windows1252' || kind === 'utf16' || kind === 'notUtf8')
    return 'it is not saved as UTF-8. Save it from Excel as “CSV UTF-8”.';
  return 'it is no CSV file that can be read.';
}

export const fileTexts: Record<Language, Record<FileProblemKind, Sentence>> = { da, en };
