import { defineRule } from '../../../define-rule.ts';
import { isComplete } from '../../../suppressions.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'undtag/uden-virkning',
  scope: 'suppression',
  since: '0.1.0',
  check({ uses, ruleIds, language }, report) {
    const text = texts[language];
    for (const { suppression, standard, covered } of uses) {
      // What is unfinished or misspelt has a finding of its own.
      if (covered.length > 0 || !isComplete(suppression) || !ruleIds.includes(suppression.rule)) continue;
      const { line } = suppression.range.start;
      const wholeLine = { start: { line, column: 1 }, end: { line: line + 1, column: 1 } };
      report({
        at: suppression,
        file: standard.file,
        severity: 'warning',
        message: text.unused(suppression.rule, suppression.coversRange !== undefined),
        fixes: [{ title: text.remove(), safe: true, edits: [{ at: wholeLine, newText: '' }] }],
      });
    }
  },
});
