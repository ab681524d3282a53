import { dayAfter, dayBefore } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { type Edition, editionsIn, provisionsOf } from '../../../editions.ts';
import { type BasisOf, basesFor } from '../../../legal-basis.ts';
import { dateText } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'dato/hul',
  scope: 'workspace',
  since: '0.2.0',
  check(context, report) {
    const text = texts[context.language];
    for (const editions of editionsIn(context)) {
      editions.forEach((later, index) => {
        const earlier = latest(editions.slice(0, index));
        if (!earlier || later.first <= earlier.last) return;
        const [here, there] = [later.context.standard, earlier.context.standard];
        const [from, to] = [dayAfter(earlier.last), dayBefore(later.first)];
        const [basis] = from > to ? [] : mandatoryOn(from, later);
        if (!basis) return;
        report({
          file: here.file,
          at: later.valid,
          basis,
          severity: 'warning',
          message: (provisions) =>
            text.gap(here.title, dateText(from, context.language), dateText(to, context.language), provisions),
          related: [{ file: there.file, range: earlier.valid.range, message: text.there() }],
        });
      });
    }
  },
});

/** Where the municipality must have a standard for one of the provisions. */
function mandatoryOn(day: string, { context }: Edition): readonly BasisOf<'requires'>[] {
  return basesFor(context.catalogue.at(day), provisionsOf(context), 'requires').filter(
    ({ clause }) => clause.said.what === 'standard',
  );
}

function latest(editions: readonly Edition[]): Edition | undefined {
  return editions.toSorted((a, b) => b.last.localeCompare(a.last))[0];
}
