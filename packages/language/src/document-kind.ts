import type { DocumentModel } from '@kvast/model/document';

const KINDS: Readonly<Record<string, DocumentModel['kind']>> = {
  Kvalitetsstandard: 'standard',
  Kommune: 'municipality',
  Begreber: 'vocabulary',
};
const TITLE = /^# (Kvalitetsstandard|Kommune|Begreber) "[^"»«”“[\]\n\r]+"\r?(?:\n|$)/;

/**
 * What a `.kvast` document surely is, without parsing it: its first line is a title without any slip.
 * @returns undefined where only parsing tells; otherwise always the kind of the model that parsing gives
 */
export function sureKind(text: string): DocumentModel['kind'] | undefined {
  return KINDS[TITLE.exec(text)?.[1] ?? ''];
}
