import type { StandardModel } from '@kvast/model/standard';
import type { TermIndex } from '@kvast/model/term-index';
import { defineRule } from '../../../define-rule.ts';
import { rememberedWith } from '../../../remembered.ts';
import { termsIn, type WrittenTerm } from '../../../terms-written.ts';
import { texts } from './texts.ts';

type Placed = WrittenTerm & { readonly file: string };

export default defineRule({
  id: 'begreb/ukendt',
  scope: 'workspace',
  since: '0.1.0',
  check({ standards, workspace, terms, language }, report) {
    const text = texts[language];
    const inVocabularies = workspace.vocabularies.flatMap(({ file, terms: defined }) =>
      defined.flatMap(({ broader }) => broader.map((wider): Placed => ({ file, term: wider.text, at: wider.range }))),
    );
    const inStandards = standards.flatMap(({ standard }) => unknownIn(terms, standard));
    for (const { file, term, at } of [...inStandards, ...inVocabularies.filter(isUnknown(terms))]) {
      const suggestion = terms.suggest(term);
      report({
        file,
        at,
        message: suggestion ? text.suggested(term, suggestion) : text.unknown(term),
        severity: 'warning',
        fixes: suggestion
          ? [{ title: text.replace(suggestion), safe: false, edits: [{ at, newText: `[${suggestion}]` }] }]
          : [],
      });
    }
  },
});

const unknownIn = rememberedWith((terms: TermIndex, standard: StandardModel): readonly Placed[] =>
  termsIn(standard)
    .filter(isUnknown(terms))
    .map((term) => ({ file: standard.file, ...term })),
);

function isUnknown(terms: TermIndex): (written: WrittenTerm) => boolean {
  return ({ term }) => terms.resolve(term) === undefined;
}
