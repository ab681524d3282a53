import type { CodeTranslation, LocalCode } from '@kvast/model/code-list';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'kommune/kode-uden-oversaettelse',
  scope: 'workspace',
  since: '0.2.0',
  check({ workspace, language }, report) {
    const text = texts[language];
    for (const { file, codeLists } of workspace.municipalities) {
      for (const list of codeLists) {
        list.columns.forEach(({ text: heading }, column) => {
          const gaps = list.codes.flatMap((code) => gapIn(code, column));
          // A column that is all empty is one thing that nobody has got to yet.
          if (gaps.length > 1 && gaps.length === list.codes.length) {
            const at = list.columns[column] ?? list;
            report({ file, at, severity: 'info', message: text.emptyColumn(heading, list.name) });
          } else {
            for (const { code, at } of gaps)
              report({ file, at, severity: 'info', message: text.gap(code.code, code.name, heading) });
          }
        });
      }
    }
  },
});

function gapIn(code: LocalCode, column: number): { code: LocalCode; at: CodeTranslation }[] {
  const at = code.translations[column];
  return at?.kind === 'missing' ? [{ code, at }] : [];
}
