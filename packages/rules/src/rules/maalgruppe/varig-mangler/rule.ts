import type { TermCondition } from '@kvast/model/condition';
import { defineRule } from '../../../define-rule.ts';
import { basesFor, prohibitionsIn } from '../../../legal-basis.ts';
import { plainAlternatives, related, waysIntoGroup } from '../../../target-ways.ts';
import { orList } from '../../../wording/list.ts';
import { termText } from '../../../wording/term.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/varig-mangler',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['targetGroup', 'conditions'],
  check({ standard, services, law, terms, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const asked = (block.targetGroup && waysIntoGroup(block.targetGroup, terms)?.flat()) ?? [];
      // A service on several provisions may have the others for those whose need is for a time.
      const bases = provisionIds.length === 1 ? basesFor(law, provisionIds, 'targetGroup') : [];
      const [basis, another] = bases;
      const alternatives = basis && !another ? plainAlternatives(basis.clause.said.condition) : undefined;
      if (!basis || !alternatives?.every(({ lasting }) => lasting === 'lasting')) continue;
      const short = asked.filter(
        (term) => term.lasting !== 'lasting' && alternatives.some((each) => related(term, each, terms)),
      );
      const [first, ...others] = short;
      if (!first) continue;
      const temporary = short.some(({ lasting }) => lasting !== undefined);
      const [notForATime] = temporary ? prohibitionsIn(law, provisionIds, 'coversTemporaryNeed') : [];
      const written = orList([...new Set(short.map(termText))], language);
      report({
        at: first,
        basis: notForATime ?? basis,
        message: (provisions) => (temporary ? text.temporary(provisions, written) : text.missing(provisions, written)),
        ...(others.length > 0 && {
          related: others.map(({ range }) => ({ file: standard.file, range, message: text.missingToo() })),
        }),
        ...(!temporary && { fixes: [{ title: text.insert(), safe: false, edits: short.map(insertion) }] }),
      });
    }
  },
});

/** `betydelig og varig [nedsat fysisk funktionsevne]`; the brackets end the condition. */
function insertion({ term, severity, range }: TermCondition) {
  const column = Math.max(range.start.column, range.end.column - term.length - 2);
  const place = { line: range.end.line, column };
  return { at: { start: place, end: place }, newText: severity ? 'og varig ' : 'varig ' };
}
