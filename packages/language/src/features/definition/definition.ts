import type { Location, Position } from 'vscode-languageserver-types';
import { type EditorContext, type NamedPlace, toLspRange } from '../editor-context.ts';
import { spotsAt } from '../model-at.ts';

/**
 * Where the word under the cursor is defined: a term in its file, a standard or a service by its title.
 * The `uri` of a location is the file's name as the workspace knows it; built-in terms have no file to go to.
 */
export function definition(context: EditorContext, position: Position): Location | undefined {
  for (const spot of spotsAt(context.parsed.model, position)) {
    if (spot.kind === 'provision' || spot.kind === 'rule') continue;
    const name = spot.kind === 'term' ? spot.term : spot.name;
    const term = spot.kind === 'term' ? context.terms.defined(name) : undefined;
    if (term) return { uri: term.file, range: toLspRange(term.term.nameRange) };
    const place = [...context.named, ...context.textBlocks, ...context.codeLists].find((each) => sameName(each, name));
    if (place && place.file + place.range.start.line !== context.file + spot.range.start.line) {
      return { uri: place.file, range: toLspRange(place.range) };
    }
  }
  return undefined;
}

function sameName(place: NamedPlace, name: string): boolean {
  return place.name.toLowerCase() === name.toLowerCase();
}
