import type { DocumentModel } from '@kvast/model/document';
import { parseDocument } from '../parse.ts';
import { meaning, type Plain } from './meaning.ts';

/**
 * What a printed text does not say as the model does: paths such as `services[0].extent.amounts[1].per`, in the model's own
 * order. Empty where reading the text gives the same model. Not compared are source ranges and what follows from the rest:
 * `file`, `mentions`, how a law's name and a notice were spelt, and whether a catalogue knows the law.
 */
export function lostInPrint(model: DocumentModel, text: string): readonly string[] {
  const file = model.kind === 'law' ? 'model.lov' : 'model.kvast';
  const paths: string[] = [];
  compare(meaning(model), meaning(parseDocument(text, { file }).model), '', paths);
  return paths;
}

function compare(before: Plain, after: Plain, path: string, paths: string[]): void {
  // That all shared parts are silent is no news; which of them is.
  if (path === 'shared' && !(before && after)) compare(before ?? {}, after ?? {}, path, paths);
  else if (isRecord(before) && isRecord(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(before[name], after[name], path ? `${path}.${name}` : name, paths);
    }
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    before.forEach((each, at) => {
      compare(each, after[at], `${path}[${at}]`, paths);
    });
  } else if (before !== after) paths.push(path);
}

function isRecord(value: Plain): value is { [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
