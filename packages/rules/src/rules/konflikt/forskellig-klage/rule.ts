import { defineRule } from '../../../rule.ts';
import { disagreements } from '../../../same-help.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-klage',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { language } = context;
    const text = texts[language];
    const found = disagreements(
      context,
      ({ block }) => {
        const instance = block.appeal?.instance;
        // A body of another kind is neither of the two that the law knows of here.
        return instance && instance.to !== 'other' ? { said: instance.to, at: instance.range } : undefined;
      },
      (a, b) => a.said !== b.said,
    );
    for (const { here, there, provisions } of found) {
      const other = there.context.standard;
      report({
        file: here.context.standard.file,
        at: here.at,
        message: text.differs(andList(provisions, language), text[here.said](), text[there.said](), other.title),
        severity: 'error',
        provision: provisions[0],
        related: [{ file: other.file, range: there.at, message: text.there() }],
      });
    }
  },
});
