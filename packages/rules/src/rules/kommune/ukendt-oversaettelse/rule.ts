import { translatedCode } from '@kvast/law/code-translation';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

/** What the writer said of the two codes, as it stands in the cell. */
const MARKS = { same: '', wider: ' (bredere)', narrower: ' (snævrere)' } as const;

export default defineRule({
  id: 'kommune/ukendt-oversaettelse',
  scope: 'workspace',
  since: '0.2.0',
  check({ workspace, terms, language }, report) {
    const text = texts[language];
    for (const { file, codeLists } of workspace.municipalities) {
      for (const { codes } of codeLists) {
        for (const translation of codes.flatMap(({ translations }) => translations)) {
          const found = translatedCode(translation, codeLists, terms);
          if (found.kind !== 'unknown') continue;
          const { written, why, suggestion } = found;
          const mark = 'relation' in translation ? MARKS[translation.relation] : '';
          const newText = suggestion && suggestion + mark;
          report({
            file,
            at: translation,
            severity: 'warning',
            message: text[why](written, translation.to, suggestion),
            fixes: newText
              ? [{ title: text.replace(newText), safe: false, edits: [{ at: translation, newText }] }]
              : [],
          });
        }
      }
    }
  },
});
