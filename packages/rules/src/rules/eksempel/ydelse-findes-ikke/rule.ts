import { nearestName, plainName } from '../../../nearest-name.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'eksempel/ydelse-findes-ikke',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, services, language }, report) {
    const names = services.map(({ service }) => service.name);
    for (const example of standard.examples ?? []) {
      const { service } = example;
      if (service === undefined || names.some((name) => plainName(name) === plainName(service))) continue;
      report({
        at: example,
        severity: 'error',
        message: texts[language].unknown(example.name, service, nearestName(service, names)),
      });
    }
  },
});
