import type { Condition } from '@kvast/model/condition';
import type { ExampleCase } from '@kvast/model/example-case';
import type { Citizen, Fact } from '@kvast/reasoning/citizen';

/**
 * The citizen of an example: what is said of the citizen is true, and nothing else.
 * @param pensionAge in years, of those who reach it on the day of the example; undefined where nobody knows it
 */
export function citizenOf(example: ExampleCase, age: number, pensionAge?: number): Citizen {
  return {
    age,
    ...(pensionAge !== undefined && { hasReachedPensionAge: age >= pensionAge }),
    has: example.facts.flatMap(factsOf),
    hasNot: example.facts.flatMap((fact) => (fact.kind === 'not' ? factsOf(fact.of) : [])),
  };
}

function factsOf(condition: Condition): Fact[] {
  switch (condition.kind) {
    case 'term': {
      const { term, severity } = condition;
      const lasting = condition.lasting === 'either' ? undefined : condition.lasting;
      return [{ kind: condition.risk ? 'risk' : 'term', term, severity, lasting }];
    }
    case 'receives':
      return condition.provisions.map(({ id }) => ({ kind: 'receives', provision: id, sameNeed: condition.sameNeed }));
    case 'inTargetGroup':
      if (condition.standard !== undefined) return [{ kind: 'inTargetGroup', standard: condition.standard }];
      return (condition.provisions ?? []).map(({ id }) => ({ kind: 'inTargetGroup', provision: id }));
    case 'personal':
      return [{ kind: 'personal', what: condition.what }];
    case 'otherPerson':
      return condition.not
        ? []
        : factsOf(condition.condition).map((fact) => ({ kind: 'otherPerson', whom: condition.whom, fact }));
    case 'effect':
      return [{ kind: 'effect', effect: condition.effect }];
    case 'level':
      return condition.from === undefined ? [] : [{ kind: 'level', scale: condition.scale, step: condition.from }];
    case 'grantedBefore': {
      const before = 'date' in condition.before ? { date: condition.before.date.iso } : condition.before;
      const helps = condition.provisions?.map(({ id }) => ({ provision: id })) ?? [{}];
      return helps.map((help) => ({ kind: 'grantedBefore', ...before, ...help }));
    }
    default:
      return [];
  }
}
