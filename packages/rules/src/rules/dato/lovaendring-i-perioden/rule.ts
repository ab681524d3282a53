import { severityFor } from '@kvast/law/cite';
import type { Clause, Provision, Statement } from '@kvast/model/law';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import { dayAfter, lastDay, type Period } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import type { Language } from '../../../message.ts';
import { dateText } from '../../../wording/date.ts';
import { andList, orList } from '../../../wording/list.ts';
import { subjects } from './subjects.ts';
import { texts } from './texts.ts';

/** What a standard that says nothing about registration need not follow. */
const ABOUT_REGISTRATION: ReadonlySet<Statement['kind']> = new Set([
  'registers',
  'reportedTo',
  'notReportedTo',
  'allowsCpr',
]);

/** Both ends included; `last` of an open standard is after every date. */
interface Days {
  readonly first: string;
  readonly last: string;
}

export default defineRule({
  id: 'dato/lovaendring-i-perioden',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, services, catalogue, language }, report) {
    const days = daysToCheck(standard);
    if (!days || !standard.valid) return;
    const at = standard.valid;
    const text = texts[language];
    const used = new Set(services.flatMap(({ provisionIds }) => provisionIds));
    const registers = services.some(({ block }) => block.registration !== undefined);
    for (const provision of catalogue.laws.flatMap((law) => law.provisions).filter(({ id }) => used.has(id))) {
      const { from, to } = provision.inForce ?? {};
      const about = { at, provision: provision.id, severity: 'warning' } as const;
      if (from && liesWithin(from.iso, days)) {
        report({ ...about, message: text.begins(provision.id, dateText(from, language)) });
      }
      if (to && liesWithin(dayAfter(lastDay(to)), days)) {
        const successors = orList(provision.successors.map(provisionId), language);
        report({ ...about, message: text.ends(provision.id, dateText(lastDay(to), language), successors) });
      }
      for (const [day, clauses] of changesWithin(provision, days, registers)) {
        const clause = strongest(clauses);
        if (!clause) continue;
        report({
          at,
          basis: { provision, clause },
          message: text.changes(provision.id, dateText(day, language), subjectsOf(clauses, language)),
          severity: 'warning',
        });
      }
    }
  },
});

/** From the day that the writer last looked at the text: a change before that is taken to be in it. */
function daysToCheck({ valid, updated }: StandardModel): Days | undefined {
  if (!valid?.from) return undefined;
  const first = updated && updated.date.iso > valid.from.iso ? lastDay(updated.date) : valid.from.iso;
  return { first, last: valid.to ? lastDay(valid.to) : '9999-12-31' };
}

/** A change on the very first day is what the standard was written for. */
function liesWithin(day: string, { first, last }: Days): boolean {
  return first < day && day <= last;
}

/** The days on which clauses begin or have ended, with those clauses; a provision's own first day is reported by itself. */
function changesWithin(provision: Provision, days: Days, registers: boolean): [string, Clause[]][] {
  const relevant = provision.clauses.filter(
    // A decision of principle does not change the law; dato/ny-praksis tells of it.
    ({ said, citation }) => (registers || !isAboutRegistration(said)) && !/principmeddelelse/i.test(citation),
  );
  const changes = relevant.flatMap((clause) => daysOf(clause.period).map((day) => ({ day, clause })));
  const apart = changes.filter(({ day }) => liesWithin(day, days) && day !== provision.inForce?.from?.iso);
  return [...Map.groupBy(apart, ({ day }) => day)].map(([day, found]) => [day, found.map(({ clause }) => clause)]);
}

function isAboutRegistration(said: Statement): boolean {
  return ABOUT_REGISTRATION.has(said.kind) || (said.kind === 'timing' && said.of === 'report');
}

function daysOf({ from, to }: Period): string[] {
  return [...(from ? [from.iso] : []), ...(to ? [dayAfter(lastDay(to))] : [])];
}

/** The clause that the finding can best rest on. */
function strongest(clauses: readonly Clause[]): Clause | undefined {
  return (['error', 'warning'] as const)
    .map((severity) => clauses.find((clause) => severityFor(clause) === severity))
    .concat(clauses[0])
    .find((clause) => clause !== undefined);
}

function subjectsOf(clauses: readonly Clause[], language: Language): string {
  return andList([...new Set(clauses.map(({ said }) => subjects[language][said.kind]))], language);
}
