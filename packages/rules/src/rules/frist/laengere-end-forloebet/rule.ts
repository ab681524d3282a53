import { isLonger } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { durationText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'frist/laengere-end-forloebet',
  scope: 'standard',
  since: '0.2.0',
  check({ standard, services, language }, report) {
    const text = texts[language];
    for (const { service, block, provisionIds } of services) {
      const deadline = block.access?.deadline;
      const duration = block.extent?.duration;
      if (!deadline?.limit || duration?.kind !== 'limit' || duration.limit.bound === 'atLeast') continue;
      const [wait, course] = [deadline.limit.quantity, duration.limit.quantity];
      if (isLonger(wait, course) !== true) continue;
      report({
        at: deadline,
        severity: 'info',
        provision: provisionIds[0],
        message: text.longer(service.name, durationText(wait, language), durationText(course, language)),
        related: [{ file: standard.file, range: duration.range, message: text.courseHere() }],
      });
    }
  },
});
