import { defineRule } from '../../../define-rule.ts';
import { reportWrongAppeal } from '../../../wrong-appeal.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/afskaaret',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    reportWrongAppeal(context, 'ankestyrelsen', texts[context.language], report);
  },
});
