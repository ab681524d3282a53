import { defineRule } from '../../../define-rule.ts';
import { termsIn, type WrittenTerm } from '../../../terms-written.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'begreb/ukendt',
  scope: 'workspace',
  since: '0.1.0',
  check({ standards, workspace, terms, language }, report) {
    const text = texts[language];
    const inVocabularies = workspace.vocabularies.flatMap(({ file, terms: defined }) =>
      defined.flatMap(({ broader }) =>
        broader.map((wider): WrittenTerm & { file: string } => ({ file, term: wider.text, at: wider.range })),
      ),
    );
    const inStandards = standards.flatMap(({ standard }) =>
      termsIn(standard).map((term) => ({ file: standard.file, ...term })),
    );
    for (const { file, term, at } of [...inStandards, ...inVocabularies]) {
      if (terms.resolve(term)) continue;
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
