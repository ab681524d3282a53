import type { LawModel } from '@kvast/model/law';
import type { VocabularyModel } from '@kvast/model/vocabulary';
import { Catalogue } from './catalogue.ts';
import laws from './generated/laws.json' with { type: 'json' };
import vocabulary from './generated/vocabulary.json' with { type: 'json' };

// The compiler widens the literals of a JSON file ('law' to string); scripts/compile-law.ts wrote these two from the models.
const builtInLaws = laws as unknown as readonly LawModel[];
const builtInVocabularies = vocabulary as unknown as readonly VocabularyModel[];

let catalogue: Catalogue | undefined;

/** The laws that come with Kvast, always the same object. */
export function builtInCatalogue(): Catalogue {
  catalogue ??= new Catalogue(builtInLaws);
  return catalogue;
}

/** The base vocabulary that comes with Kvast; give it to `TermIndex` before the municipality's own. */
export function builtInVocabulary(): readonly VocabularyModel[] {
  return builtInVocabularies;
}
