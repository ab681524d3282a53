import type { CodeRelation, CodeTranslation, LocalCodeList } from '@kvast/model/code-list';
import { nearest } from '@kvast/model/nearest';
import type { TermIndex } from '@kvast/model/term-index';
import { FFB, ffbCode, ffbNames } from './ffb-codes.ts';

/** What one cell of a municipality's code list comes to. */
export type TranslatedCode =
  | { readonly kind: 'code'; readonly code: string; readonly label?: string; readonly relation: CodeRelation }
  /** The other list has nothing like it, and the municipality says so. */
  | { readonly kind: 'none' }
  /** Nothing is said. */
  | { readonly kind: 'missing' }
  /** Not in the other list, as far as that is known. `suggestion` is what was surely meant, as it is written in a cell. */
  | {
      readonly kind: 'unknown';
      readonly why: 'noTerm' | 'termWithoutCode' | 'noCode';
      readonly written: string;
      readonly suggestion?: string;
    };

/**
 * Looks a cell up in the list that its column names: FFB, or another of the municipality's lists. A list that nothing is known of
 * (Danmarks Statistik, one whose file could not be read) takes any code.
 */
export function translatedCode(
  translation: CodeTranslation,
  lists: readonly LocalCodeList[],
  terms: TermIndex,
): TranslatedCode {
  switch (translation.kind) {
    case 'none':
    case 'missing':
      return { kind: translation.kind };
    case 'term':
      return codeOfTerm(translation, terms);
    case 'code':
      return codeInList(translation, lists);
  }
}

/** The list with this name, if the municipality has one; upper and lower case do not count. */
export function codeListNamed(lists: readonly LocalCodeList[], name: string): LocalCodeList | undefined {
  return lists.find((list) => list.name.toLowerCase() === name.trim().toLowerCase());
}

/** Is everything that the list holds known here? One in a file that was not read is not. */
export function isKnown({ codes, source }: LocalCodeList): boolean {
  return codes.length > 0 || source === undefined;
}

function codeOfTerm({ term, to, relation }: CodeTranslation & { kind: 'term' }, terms: TermIndex): TranslatedCode {
  const found = terms.resolve(term);
  const written = `[${term}]`;
  if (!found) {
    const meant = terms.suggest(term);
    return { kind: 'unknown', why: 'noTerm', written, ...(meant !== undefined && { suggestion: `[${meant}]` }) };
  }
  const { code } = found;
  if (code?.system.toLowerCase() !== to.trim().toLowerCase())
    return { kind: 'unknown', why: 'termWithoutCode', written };
  const label = to.trim().toUpperCase() === FFB ? ffbCode(code.value)?.label : undefined;
  return { kind: 'code', code: code.value, label: label ?? capitalised(found.name), relation };
}

function codeInList(
  { code, to, relation }: CodeTranslation & { kind: 'code' },
  lists: readonly LocalCodeList[],
): TranslatedCode {
  if (to.trim().toUpperCase() === FFB) {
    const found = ffbCode(code);
    return found ? { kind: 'code', ...found, relation } : notFound(code, ffbNames());
  }
  const list = codeListNamed(lists, to);
  if (!list || !isKnown(list)) return { kind: 'code', code, relation };
  const found = list.codes.find((one) => one.code.toLowerCase() === code.toLowerCase());
  if (!found)
    return notFound(
      code,
      list.codes.map((one) => one.code),
    );
  return { kind: 'code', code: found.code, ...(found.name && { label: found.name }), relation };
}

function notFound(written: string, codes: readonly string[]): TranslatedCode {
  const suggestion = nearest(written, codes);
  return { kind: 'unknown', why: 'noCode', written, ...(suggestion !== undefined && { suggestion }) };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
