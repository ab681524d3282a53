import type { Ruling } from '@kvast/model/law';
import { provisionId } from '@kvast/model/provision-ref';
import { lastDay, type PlainDate } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { provisionsOf } from '../../../editions.ts';
import { lastRevision } from '../../../last-revision.ts';
import { onDate } from '../../../wording/date.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'dato/ny-praksis',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const { standard, catalogue, date, language } = context;
    const revised = lastRevision(standard);
    // A standard that no longer holds is not read through again.
    if (!revised || (standard.valid?.to && lastDay(standard.valid.to) < date)) return;
    const used = provisionsOf(context);
    const since = catalogue.laws
      .flatMap((law) => law.rulings ?? [])
      .filter(({ about, status }) => status !== 'withdrawn' && about.some((ref) => used.includes(provisionId(ref))))
      .filter((ruling) => surelyAfter(ruling, revised.date) && ruling.decided <= date);
    if (since.length === 0) return;
    const numbers = since.toSorted(byDecision).map(({ number }) => number);
    report({
      at: revised.at,
      severity: 'info',
      provision: used.find((id) => since.some(({ about }) => about.some((ref) => provisionId(ref) === id))),
      message: texts[language].since(andList(numbers, language), onDate(revised.date, language)),
    });
  },
});

/** Where only the year of the decision is known, it may have come on any day of it. */
function surelyAfter({ decided }: Ruling, revised: PlainDate): boolean {
  const earliest = decided.length === 4 ? `${decided}-01-01` : decided;
  return earliest > lastDay(revised);
}

function byDecision(a: Ruling, b: Ruling): number {
  return a.decided.localeCompare(b.decided) || a.number.localeCompare(b.number, 'da', { numeric: true });
}
