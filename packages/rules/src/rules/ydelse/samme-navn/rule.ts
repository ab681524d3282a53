import { defineRule } from '../../../define-rule.ts';
import { plainName } from '../../../nearest-name.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'ydelse/samme-navn',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, language }, report) {
    const text = texts[language];
    const named = standard.services.filter(({ name }) => name !== '');
    for (const [first, ...others] of Map.groupBy(named, ({ name }) => plainName(name)).values()) {
      if (!first) continue;
      for (const service of others) {
        report({
          at: service.nameRange,
          message: text.twice(service.name),
          severity: 'warning',
          related: [{ file: standard.file, range: first.nameRange, message: text.first() }],
        });
      }
    }
  },
});
