/** The two kinds of file: standards, municipalities and terms; and law. */
export type LanguageId = 'kvast' | 'lov';

/** The ending decides: `.lov` is law, everything else is `.kvast`. */
export function languageIdOf(file: string): LanguageId {
  return file.toLowerCase().endsWith('.lov') ? 'lov' : 'kvast';
}
