import { defineRule } from '../../../define-rule.ts';
import { nearestName, plainName } from '../../../nearest-name.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'eksempel/ydelse-findes-ikke',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: [],
  check({ standard, services, language }, report) {
    const names = services.map(({ service }) => service.name);
    const told = new Set<string>();
    for (const example of standard.examples ?? []) {
      const { service } = example;
      if (service === undefined || names.some((name) => plainName(name) === plainName(service))) continue;
      // One name that is wrong, in the heading or in the examples, is one fault.
      if (told.has(plainName(service))) continue;
      told.add(plainName(service));
      report({
        at: example,
        severity: 'error',
        message: texts[language].unknown(example.name, service, nearestName(service, names)),
      });
    }
  },
});
