import type { DurationRule } from '@kvast/model/limit';
import { surelyDiffer } from '../../../durations.ts';
import { defineRule } from '../../../rule.ts';
import { disagreements, sameName } from '../../../same-help.ts';
import { limitText } from '../../../wording/limit.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-varighed',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { language } = context;
    const text = texts[language];
    const inWords = (rule: DurationRule) =>
      rule.kind === 'limit' ? limitText(rule.limit, language) : text.unlimited();
    const found = disagreements(
      context,
      ({ block }) => {
        const duration = block.extent?.duration;
        return duration && { said: duration, at: duration.range };
      },
      (a, b) => differ(a.said, b.said),
    );
    for (const { here, there, provisions } of found) {
      const other = there.context.standard;
      const words = [inWords(here.said), inWords(there.said), other.title] as const;
      report({
        file: here.context.standard.file,
        at: here.at,
        message: sameName(here, there)
          ? text.sameService(here.view.service.name, ...words)
          : text.sameProvision(andList(provisions, language), ...words),
        severity: sameName(here, there) ? 'error' : 'info',
        provision: provisions[0],
        related: [{ file: other.file, range: there.at, message: text.there() }],
      });
    }
  },
});

/** Six months and 26 weeks do not differ. */
function differ(a: DurationRule, b: DurationRule): boolean {
  if (a.kind !== 'limit' || b.kind !== 'limit') return a.kind !== b.kind;
  return surelyDiffer(a.limit.quantity, b.limit.quantity);
}
