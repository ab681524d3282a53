import { builtInVocabulary } from '@kvast/law/built-in';
import type { TermDefinition, VocabularyModel } from '@kvast/model/vocabulary';
import { defineRule } from '../../../define-rule.ts';
import { plainName } from '../../../nearest-name.ts';
import { texts } from './texts.ts';

interface Defined {
  readonly file: string;
  readonly term: TermDefinition;
}

export default defineRule({
  id: 'begreb/dobbelt',
  scope: 'workspace',
  since: '0.1.0',
  check({ workspace, language }, report) {
    const text = texts[language];
    const byName = Map.groupBy(ownTerms(workspace.vocabularies), ({ term }) => plainName(term.name));
    for (const [first, ...others] of byName.values()) {
      if (!first) continue;
      for (const { file, term } of others) {
        report({
          file,
          at: term.nameRange,
          message: text.twice(term.name),
          severity: 'warning',
          related: [{ file: first.file, range: first.term.nameRange, message: text.first() }],
        });
      }
    }
    for (const { file, term } of [...byName.values()].flat()) {
      for (const synonym of term.synonyms) {
        const other = byName.get(plainName(synonym.text))?.[0];
        if (!other || plainName(other.term.name) === plainName(term.name)) continue;
        report({
          file,
          at: synonym.range,
          message: text.synonym(synonym.text, other.term.name),
          severity: 'warning',
          related: [{ file: other.file, range: other.term.nameRange, message: text.other() }],
        });
      }
    }
  },
});

/** A municipality may explain a base term in its own words: that is what the order of the vocabularies is for. */
function ownTerms(vocabularies: readonly VocabularyModel[]): Defined[] {
  const builtIn = new Set(builtInVocabulary().map(({ file }) => file));
  return vocabularies
    .filter(({ file }) => !builtIn.has(file))
    .flatMap(({ file, terms }) => terms.map((term) => ({ file, term })));
}
