import { lostInPrint } from '@kvast/language/print/lost-in-print';
import { printDocument } from '@kvast/language/print/print-document';
import { type ModelFault, readModel } from '@kvast/language/print/read-model';

export type { ModelFault };

/** A model's text, with the paths of what it cannot say; or why the value is no model. */
export type PrintedModel = { readonly text: string; readonly lost: readonly string[] } | { readonly fault: ModelFault };

/** @param value JSON, as `JSON.parse` gives it */
export function printModel(value: unknown): PrintedModel {
  const read = readModel(value);
  if ('fault' in read) return read;
  const text = printDocument(read.model);
  return { text, lost: lostInPrint(read.model, text) };
}
