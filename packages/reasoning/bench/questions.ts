import type { Condition } from '@kvast/model/condition';
import { TermIndex } from '@kvast/model/term-index';
import type { ReasoningContext } from '../src/careful.ts';
import { coverage } from '../src/coverage.ts';
import * as questions from '../src/group.ts';

/**
 * `npm run bench:reasoning`: how long each question takes about a standard with 40 terms. Prints the median and the slowest of 40 runs in
 * milliseconds of processor time, which a loaded machine does not change much. It measures and judges nothing.
 */
const RUNS = 40;
const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const prose = (text: string) => ({ text, range });
const names = Array.from({ length: 40 }, (_, index) => `begreb ${index}`);
const definitions = names.map((name, index) => ({
  name,
  nameRange: range,
  range,
  broader: index < 5 ? [] : [prose(`begreb ${index % 5}`)],
  synonyms: [],
}));
const terms = new TermIndex([{ kind: 'vocabulary', file: 'begreber.kvast', range, terms: definitions }]);
const context: ReasoningContext = { terms };

const term = (name: string, severity?: 'substantial' | 'severe'): Condition => ({
  kind: 'term',
  term: name,
  severity,
  risk: false,
  range,
});
const from = (years: number): Condition => ({ kind: 'age', age: { from: years, wording: 'from' }, range });
const motivated: Condition = { kind: 'personal', what: 'isMotivated', range };
const receives: Condition = {
  kind: 'receives',
  provisions: [{ law: 'serviceloven', lawKnown: true, section: '85', id: 'serviceloven § 85', range }],
  sameNeed: false,
  range,
};
const anyOf = (of: readonly Condition[]): Condition => ({ kind: 'any', of, range });

const standard: questions.Group = {
  demands: [from(18), anyOf(names.map((name) => term(name, 'substantial'))), motivated],
  exclusions: names.slice(0, 20).map((name) => ({
    condition: { kind: 'all', of: [term(name, 'severe'), receives], range },
    unless: motivated,
  })),
};
const law: questions.Group = { demands: [from(18), anyOf(names.map((name) => term(name)))], exclusions: [] };
const other: questions.Group = {
  demands: [from(31), anyOf(names.slice(20).map((name) => term(name)))],
  exclusions: [],
};
const [first] = standard.exclusions;

const asked: Record<string, () => unknown> = {
  'can anybody be in it': () => questions.anybodyIn(standard, context),
  'is the law inside it': () => questions.anybodyBetween(law, [standard], context),
  'do two groups meet': () => questions.anybodyInAll([standard, other], context),
  'do two groups leave a gap': () => questions.anybodyBetween(law, [standard, other], context),
  'do the exclusions swallow it': () => questions.anybodyPast(standard.demands, standard.exclusions, context),
  'is an exclusion without effect': () => first && questions.anybodyConcerned(standard.demands, first, context),
  'can an exception be reached': () => first && questions.anybodyExcepted(standard.demands, first, context),
  'coverage of the two': () =>
    coverage(
      [
        { id: 'a', ...standard },
        { id: 'b', ...other },
      ],
      context,
    ),
};

for (const [name, question] of Object.entries(asked)) {
  question();
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    question();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const [median = 0, slowest = 0] = [times[RUNS / 2], times.at(-1)];
  process.stdout.write(`${name.padEnd(34)} ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms\n`);
}
