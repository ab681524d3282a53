import type { LanguageId } from '../language-id.ts';
import { type GrammarFacts, grammarFacts } from '../lexer/grammar-facts.ts';
import { languageServices } from './services.ts';

const known = new Map<LanguageId, GrammarFacts>();

/** What the grammar of a language says about headings, keys and values; read once. */
export function factsOf(language: LanguageId): GrammarFacts {
  let facts = known.get(language);
  if (!facts) {
    facts = grammarFacts(languageServices(language).Grammar);
    known.set(language, facts);
  }
  return facts;
}
