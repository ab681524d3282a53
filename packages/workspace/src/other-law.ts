import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue } from '@kvast/law/built-in';
import { Catalogue } from '@kvast/law/catalogue';
import type { Finding } from '@kvast/model/finding';
import type { Language } from './file-texts.ts';
import { withWorkspaceLaws } from './workspace-laws.ts';

/** The law as it would be. */
export interface OtherLaw {
  readonly catalogue: Catalogue;
  /** What is wrong with the law files; where there is any, the catalogue is not what their writer meant. */
  readonly findings: readonly Finding[];
}

/**
 * The built-in law changed by law files, such as a bill: a provision in a file takes the place of the built-in one of the same law and
 * paragraph, whole; everything else stays.
 */
export function otherLaw(
  files: readonly { readonly file: string; readonly text: string }[],
  language: Language,
): OtherLaw {
  const builtIn = builtInCatalogue();
  const read = (lawNames: ReadonlyMap<string, string>) =>
    files.map(({ file, text }) => parseDocument(text, { file, lawNames, language }));
  const lawsIn = (documents: ReturnType<typeof read>) =>
    documents.flatMap(({ model }) => (model?.kind === 'law' ? [model] : []));
  // A new law may be named in another of the files, so all names come first.
  const { lawNames } = new Catalogue([...builtIn.laws, ...lawsIn(read(builtIn.lawNames))]);
  const documents = read(lawNames);
  return {
    catalogue: withWorkspaceLaws(builtIn, lawsIn(documents)),
    findings: documents.flatMap(({ findings }) => findings),
  };
}
