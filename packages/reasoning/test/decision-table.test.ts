import type { Condition } from '@kvast/model/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citizen, Fact } from '../src/citizen.ts';
import { evaluate } from '../src/decide.ts';
import { type DecisionTable, decisionTable } from '../src/decision-table.ts';
import { answerOf } from '../src/question.ts';
import * as build from './build.ts';
import { terms } from './world.ts';

function tableOf(condition: Condition): DecisionTable {
  const table = decisionTable(condition, { terms });
  if (!table) throw new Error('The table is too long');
  return table;
}

/** Every row as one line: the answers to each question, `-` for any, and the outcome. */
function rows({ rows }: DecisionTable): string[] {
  return rows.map(({ cells, holds }) =>
    [...cells.map((answers) => answers?.map((answer) => JSON.stringify(answer)).join('|') ?? '-'), holds].join(' '),
  );
}

const citizen = (age: number, ...has: Fact[]): Citizen => ({ age, has, hasNot: [] });

describe('a decision table', () => {
  it('stops asking when the answer is settled', () => {
    const table = tableOf(build.any(build.term('a'), build.term('d'), build.term('u')));
    expect(rows(table)).toEqual([
      'true - - true',
      'false true - true',
      'false false true true',
      'false false false false',
    ]);
  });

  it('asks once about what is named several times', () => {
    const { questions } = tableOf(build.any(build.all(build.term('a'), build.term('d')), build.none(build.term('a'))));
    expect(questions.map((question) => question.kind === 'yesNo' && question.atom)).toEqual([
      { kind: 'term', term: 'a', degree: 1 },
      { kind: 'term', term: 'd', degree: 1 },
    ]);
  });

  it('divides ages where the condition does', () => {
    expect(rows(tableOf(build.age({ from: 18, to: 64 })))).toEqual([
      '{"to":17}|{"from":65} false',
      '{"from":18,"to":64} true',
    ]);
  });

  it('gives severities and steps as they are ordered', () => {
    expect(rows(tableOf(build.term('a', { severity: 'substantial' })))).toEqual([
      '"none"|"light"|"moderate" false',
      '"substantial"|"severe"|"complete" true',
    ]);
    expect(rows(tableOf(build.level('s', 'let', 'let')))).toEqual(['"none"|"ingen"|"svær" false', '"let" true']);
  });

  it('has one row and no question where nothing is asked', () => {
    expect(tableOf(build.all())).toEqual({ questions: [], rows: [{ cells: [], holds: true }] });
    expect(tableOf(build.any())).toEqual({ questions: [], rows: [{ cells: [], holds: false }] });
  });

  it('is not written where nobody would read it', () => {
    const pairs = Array.from({ length: 8 }, (_, at) => build.any(build.term(`x${at}`), build.term(`y${at}`)));
    expect(decisionTable(build.all(...pairs.slice(1)), { terms })).toBeDefined();
    expect(decisionTable(build.all(...pairs), { terms })).toBeUndefined();
  });
});

describe('the rows of a table', () => {
  const names = ['a', 'b', 'c', 'd', 'u', 'bb'] as const;
  const severity = fc.constantFrom(undefined, 'light', 'substantial', 'complete' as const);
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc
      .record({ name: fc.constantFrom(...names), severity, risk: fc.boolean() })
      .map(({ name, severity, risk }) => build.term(name, { severity, risk })),
    fc
      .record({ name: fc.constantFrom(...names), lasting: fc.constantFrom('lasting' as const, 'temporary' as const) })
      .map(({ name, lasting }) => build.term(name, { lasting })),
    fc.constantFrom(build.age({ from: 18 }), build.age({ to: 29 }), build.age({ from: 25, to: 'pensionAge' })),
    fc.constantFrom(build.level('s', 'let'), build.level('s', undefined, 'let'), build.level('x', '2', '4')),
    fc.constantFrom(build.receives('85', true), build.receives(['85', '97']), build.inGroupOf('85')),
    fc.constantFrom(build.personal('isMotivated'), build.effect('improve'), build.grantedBefore(67)),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('condition'), { maxLength: 4 }).map((of) => build.all(...of)),
      fc.array(tie('condition'), { maxLength: 4 }).map((of) => build.any(...of)),
      fc.array(tie('condition'), { maxLength: 2 }).map((of) => build.none(...of)),
      fc.tuple(tie('condition'), tie('condition')).map(([main, exception]) => build.unless(main, exception)),
    ),
  }));
  const fact: fc.Arbitrary<Fact> = fc.oneof(
    fc
      .record({
        term: fc.constantFrom('a', 'b', 'c', 'd', 'u'),
        severity,
        lasting: fc.constantFrom(undefined, 'lasting' as const),
      })
      .map((how): Fact => ({ kind: 'term', ...how })),
    fc.record({ term: fc.constantFrom('a', 'b', 'c'), severity }).map((how): Fact => ({ kind: 'risk', ...how })),
    fc.constantFrom<Fact>(
      { kind: 'level', scale: 's', step: 'let' },
      { kind: 'level', scale: 's', step: 'svær' },
      { kind: 'receives', provision: 'serviceloven § 85, stk. 1', sameNeed: true },
      { kind: 'receives', provision: 'serviceloven § 97', sameNeed: false },
      { kind: 'inTargetGroup', provision: 'serviceloven § 85' },
      { kind: 'personal', what: 'isMotivated' },
      { kind: 'effect', effect: 'improve' },
      { kind: 'grantedBefore', age: 65 },
    ),
  );
  const person = fc
    .record({ age: fc.constantFrom(10, 17, 18, 24, 29, 30, 66, 67, 70, 80), has: fc.array(fact, { maxLength: 5 }) })
    .map(({ age, has }) => citizen(age, ...has));

  it('fit each citizen exactly once, and answer as the condition does', () => {
    const outcomes = { yes: 0, no: 0 };
    fc.assert(
      fc.property(condition, fc.array(person, { minLength: 5, maxLength: 5 }), (given, people) => {
        const table = decisionTable(given, { terms });
        if (!table) return;
        for (const who of people) {
          const answers = table.questions.map((question) => JSON.stringify(answerOf(who, question, terms)));
          const fitting = table.rows.filter(({ cells }) =>
            cells.every((cell, at) => !cell || cell.some((answer) => JSON.stringify(answer) === answers[at])),
          );
          expect(fitting.map(({ holds }) => holds)).toEqual([evaluate(given, who, { terms })]);
          outcomes[fitting[0]?.holds ? 'yes' : 'no']++;
        }
      }),
      { numRuns: 2000, seed: 7, endOnFailure: true },
    );
    expect(Math.min(outcomes.yes, outcomes.no)).toBeGreaterThan(1500);
  });
});
