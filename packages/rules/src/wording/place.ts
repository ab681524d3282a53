import type { Located, SourceRange } from '@kvast/model/source';
import type { Language } from '../message.ts';

/** Words that are quoted, and where they stand. */
export interface Quoted {
  readonly words: string;
  readonly file: string;
  readonly at: Located | SourceRange;
}

/** `»højst 6 måneder« (linje 14)`: in the file that the reader has open. */
export function quotedHere({ words, at }: Quoted, language: Language): string {
  return language === 'da' ? `»${words}« (linje ${lineOf(at)})` : `“${words}” (line ${lineOf(at)})`;
}

/** `»højst 3 måneder« i tidlig-stoette.kvast, linje 20`; without the file where it is `file`. */
export function quotedThere({ words, file, at }: Quoted, reader: string, language: Language): string {
  if (file === reader)
    return language === 'da' ? `»${words}« i linje ${lineOf(at)}` : `“${words}” in line ${lineOf(at)}`;
  const name = fileName(file);
  return language === 'da' ? `»${words}« i ${name}, linje ${lineOf(at)}` : `“${words}” in ${name}, line ${lineOf(at)}`;
}

/** The last part of a path or URI, as people read it. */
function fileName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function lineOf(at: Located | SourceRange): number {
  return 'range' in at ? at.range.start.line : at.start.line;
}
