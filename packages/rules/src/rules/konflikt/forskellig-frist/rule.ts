import { surelyDiffer } from '../../../durations.ts';
import { defineRule } from '../../../rule.ts';
import { disagreements } from '../../../same-help.ts';
import { limitText } from '../../../wording/limit.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-frist',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { language } = context;
    const text = texts[language];
    const found = disagreements(
      context,
      ({ block }) => {
        const limit = block.access?.deadline?.limit;
        return limit && { said: limit, at: limit.range };
      },
      (a, b) => surelyDiffer(a.said.quantity, b.said.quantity),
    );
    for (const { here, there, provisions } of found) {
      const other = there.context.standard;
      report({
        file: here.context.standard.file,
        at: here.at,
        message: text.differs(
          andList(provisions, language),
          limitText(here.said, language),
          limitText(there.said, language),
          other.title,
        ),
        severity: 'warning',
        provision: provisions[0],
        related: [{ file: other.file, range: there.at, message: text.there() }],
      });
    }
  },
});
