import { TermIndex } from '@kvast/model/term-index';
import type { TermDefinition } from '@kvast/model/vocabulary';

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The name that the writer surely meant, as it is written in `names`; undefined where none is near enough. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  // The term index holds the one measure of what counts as a slip of the pen.
  const terms = names.map(
    (name): TermDefinition => ({ name, range: nowhere, nameRange: nowhere, broader: [], synonyms: [] }),
  );
  const found = new TermIndex([{ kind: 'vocabulary', file: '', range: nowhere, terms }]).suggest(written);
  return names.find((name) => plainName(name) === found);
}

/** Lower case, single spaces, no quotation marks: two names are the same name where this is the same. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/["'»«”“[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
