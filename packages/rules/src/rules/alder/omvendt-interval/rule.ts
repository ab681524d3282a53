import { agesIn } from '../../../ages-written.ts';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'alder/omvendt-interval',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, language }, report) {
    const text = texts[language];
    for (const { age, at, prefix } of agesIn(standard)) {
      const { from, to } = age;
      if (typeof from !== 'number' || typeof to !== 'number' || from <= to) continue;
      report({
        at,
        message: text.reversed(from, to),
        severity: 'error',
        fixes: [{ title: text.swap(to, from), safe: false, edits: [{ at, newText: `${prefix}${to}-${from} år` }] }],
      });
    }
  },
});
