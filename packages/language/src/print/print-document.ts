import type { DocumentModel } from '@kvast/model/document';
import { layOut } from '../features/formatting/layout.ts';
import { lawLines } from './law.ts';
import { municipalityLines, vocabularyLines } from './other-files.ts';
import { standardLines } from './standard.ts';

/**
 * The text of a model, in canonical form: sections and keys always in the same order, references and figures in one
 * spelling, nested lists with `--`, laid out as the formatter does. Reading it gives the same model, apart from source ranges
 * and from what `lostInPrint` finds. Nothing of the model is wrapped, since every prose line is one `Prose`.
 */
export function printDocument(model: DocumentModel): string {
  const text = `${linesOf(model).join('\n')}\n`;
  return layOut(text, model.kind === 'law' ? 'lov' : 'kvast');
}

function linesOf(model: DocumentModel): string[] {
  switch (model.kind) {
    case 'standard':
      return standardLines(model);
    case 'municipality':
      return municipalityLines(model);
    case 'vocabulary':
      return vocabularyLines(model);
    case 'law':
      return lawLines(model);
  }
}
