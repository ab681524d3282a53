import type { AgeBound, Condition, TermCondition } from '@kvast/model/condition';
import type { Citizen } from '../src/citizen.ts';
import { vocabulary } from './build.ts';

/**
 * The meaning of conditions a second time, written down directly and without any logic, to compare with: everything about one person, and
 * what each condition says about it. It shares no code with the package.
 */
export interface World {
  readonly age: number;
  readonly pensionAge: number;
  /** By term: 0 has it not, 1 light … 5 complete. */
  readonly degrees: Readonly<Record<string, number>>;
  readonly lasting: Readonly<Record<string, boolean>>;
  readonly risks: readonly Risk[];
  readonly received: readonly { readonly section: string; readonly sameNeed: boolean }[];
  readonly groups: readonly string[];
  /** Step on the scale `s`, if any. */
  readonly step: number | undefined;
  readonly traits: readonly string[];
}

export interface Risk {
  readonly term: string;
  readonly degree: number;
  readonly duration: 'lasting' | 'temporary' | undefined;
}

/** Each term with everything that it is a kind of, itself included. `e` and `f` are a circle; `u` is unknown to the vocabulary. */
export const wider: Readonly<Record<string, readonly string[]>> = {
  a: ['a'],
  b: ['b', 'a'],
  c: ['c', 'b', 'a', 'd'],
  d: ['d'],
  e: ['e', 'f'],
  f: ['f', 'e'],
  u: ['u'],
};

export const steps = ['ingen', 'let', 'svær'];

export const terms = vocabulary({
  a: {},
  b: { isA: ['a'], synonyms: ['bb'] },
  c: { isA: ['b', 'd'] },
  d: {},
  e: { isA: ['f'] },
  f: { isA: ['e'] },
  s: { steps },
});

/** Terms are written in several ways. */
const written: Readonly<Record<string, string>> = { bb: 'b', B: 'b' };

const severities = [undefined, 'light', 'moderate', 'substantial', 'severe', 'complete'];
const degreeOf = (severity: string | undefined) => Math.max(1, severities.indexOf(severity));

export function meets(condition: Condition, world: World): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => meets(part, world));
    case 'any':
      return condition.of.some((part) => meets(part, world));
    case 'none':
      return !condition.of.some((part) => meets(part, world));
    case 'not':
      return !meets(condition.of, world);
    case 'onlyIf':
      return !meets(condition.when, world) || meets(condition.condition, world);
    case 'usual':
    case 'otherPerson':
      throw new Error('Tried on its own');
    case 'unless':
      return meets(condition.condition, world) && !meets(condition.unless, world);
    case 'age':
      return meetsAge(condition.age, world);
    case 'term':
      return meetsTerm(condition, world);
    case 'receives':
      return condition.provisions.some(({ id }) =>
        world.received.some(
          ({ section, sameNeed }) =>
            (`§ ${section}` === id.slice(13) || `§ ${section}`.startsWith(`${id.slice(13)},`)) &&
            (sameNeed || !condition.sameNeed),
        ),
      );
    case 'inTargetGroup':
      return world.groups.includes(condition.standard ?? condition.provisions?.[0]?.id ?? '');
    case 'personal':
      return world.traits.includes(condition.what);
    case 'effect':
      return world.traits.includes(condition.effect);
    case 'level': {
      const { from = 'ingen', to = 'svær' } = condition;
      return world.step !== undefined && world.step >= steps.indexOf(from) && world.step <= steps.indexOf(to);
    }
    case 'grantedBefore':
      throw new Error('Compared by hand');
  }
}

function meetsAge(
  { from, to, pensionFloor = 0 }: { from?: AgeBound; to?: AgeBound; pensionFloor?: number },
  { age, pensionAge }: World,
): boolean {
  const limit = Math.max(pensionAge, pensionFloor);
  if (from !== undefined && age < (from === 'pensionAge' ? limit : from)) return false;
  if (to === undefined) return true;
  return to === 'pensionAge' ? age < limit : age <= to;
}

function meetsTerm({ term, severity, lasting, risk }: TermCondition, world: World): boolean {
  const name = written[term] ?? term;
  const duration = lasting === 'either' ? undefined : lasting;
  if (risk) {
    return world.risks.some(
      (each) =>
        wider[each.term]?.includes(name) &&
        each.degree >= degreeOf(severity) &&
        (duration === undefined || each.duration === duration),
    );
  }
  if ((world.degrees[name] ?? 0) < degreeOf(severity)) return false;
  return duration === undefined || (duration === 'lasting') === (world.lasting[name] ?? false);
}

/** The person that an example speaks of. */
export function worldOf({ age, hasReachedPensionAge, has }: Citizen): World {
  const degrees: Record<string, number> = {};
  const lasting: Record<string, boolean> = {};
  const world = { risks: [] as Risk[], received: [] as World['received'][number][], groups: [] as string[] };
  const traits: string[] = [];
  let step: number | undefined;
  for (const fact of has) {
    if (fact.kind === 'term') {
      for (const name of wider[fact.term] ?? []) {
        degrees[name] = Math.max(degrees[name] ?? 0, degreeOf(fact.severity));
        lasting[name] = lasting[name] || fact.lasting === 'lasting';
      }
    } else if (fact.kind === 'risk')
      world.risks.push({ term: fact.term, degree: degreeOf(fact.severity), duration: fact.lasting });
    else if (fact.kind === 'receives')
      world.received.push({ section: fact.provision.slice(15), sameNeed: fact.sameNeed });
    else if (fact.kind === 'inTargetGroup') world.groups.push(fact.standard ?? fact.provision ?? '');
    else if (fact.kind === 'personal') traits.push(fact.what);
    else if (fact.kind === 'effect') traits.push(fact.effect);
    else if (fact.kind === 'level') step = steps.indexOf(fact.step);
  }
  const reached = hasReachedPensionAge ?? age >= 67;
  // Between 67 and 74 the example says whether the pension age is reached.
  const pensionAge = reached ? (Math.min(Math.max(67, age), 75) === age ? age : 67) : Math.max(67, age + 1);
  return { age, pensionAge, degrees, lasting, ...world, step, traits };
}
