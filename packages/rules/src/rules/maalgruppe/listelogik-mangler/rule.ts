import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/listelogik-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions'],
  check({ standard, language }, report) {
    const text = texts[language];
    const sections = [standard.shared, ...standard.services].flatMap(({ targetGroup, conditions }) => [
      targetGroup,
      conditions,
    ]);
    for (const section of sections) {
      const bullet = section?.listLogicMissing;
      if (!bullet) continue;
      const before = { line: bullet.start.line, column: 1 };
      const insert = (title: string, opener: string) => ({
        title,
        // Which of the two is meant decides who gets the help.
        safe: false,
        edits: [{ at: { start: before, end: before }, newText: `${opener}\n` }],
      });
      report({
        at: bullet,
        message: text.missing(),
        severity: 'warning',
        fixes: [insert(text.any(), 'mindst ét af:'), insert(text.all(), 'alle af:')],
      });
    }
  },
});
