import { isKnown } from '@kvast/law/code-translation';
import { defineRule } from '../../../define-rule.ts';
import { plainName } from '../../../nearest-name.ts';
import type { Discovery } from '../../../report.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'kommune/kodeliste',
  scope: 'workspace',
  since: '0.2.0',
  check({ workspace, language }, report) {
    const text = texts[language];
    for (const { file, codeLists } of workspace.municipalities) {
      codeLists.forEach((list, index) => {
        const warn = (at: Discovery['at'], message: Discovery['message']) =>
          report({ file, at, severity: 'warning', message });
        const first = codeLists.findIndex(({ name }) => plainName(name) === plainName(list.name));
        if (first < index) warn(list.nameRange, text.listTwice(list.name));
        if (isKnown(list) && list.codes.length === 0) warn(list.nameRange, text.empty(list.name));
        const seen = new Map<string, number>();
        for (const code of list.codes) {
          const line = seen.get(code.code.toLowerCase());
          if (code.code === '') warn(code, text.noCode(code.name));
          // Codes of one file all stand at the line that names it.
          else if (line !== undefined) {
            warn(code, line === code.range.start.line ? text.twice(code.code) : text.twiceAt(code.code, line));
          } else seen.set(code.code.toLowerCase(), code.range.start.line);
        }
      });
    }
  },
});
