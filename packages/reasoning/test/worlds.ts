import type { Condition, TermCondition } from '@kvast/model/condition';
import { meets, type Risk, steps, type World, wider } from './world.ts';

/** Is there anybody who meets the one and none of the others? Looks at every person that the conditions can tell from another. */
export function somebody(condition: Condition, except: readonly Condition[] = []): boolean {
  for (const world of worldsFor([condition, ...except])) {
    if (meets(condition, world) && !except.some((other) => meets(other, world))) return true;
  }
  return false;
}

function* worldsFor(conditions: readonly Condition[]): Generator<World> {
  const leaves = conditions.flatMap(leavesOf);
  const asks = (kind: Condition['kind']) => leaves.some((leaf) => leaf.kind === kind);
  const terms = leaves.flatMap((leaf) => (leaf.kind === 'term' ? [leaf] : []));
  const traits = leaves.flatMap((leaf) =>
    leaf.kind === 'personal' ? [leaf.what] : leaf.kind === 'effect' ? [leaf.effect] : [],
  );
  const groups = leaves.flatMap((leaf) =>
    leaf.kind === 'inTargetGroup' ? [leaf.standard ?? leaf.provisions?.[0]?.id ?? ''] : [],
  );
  const states = termStates(terms.filter(({ risk }) => !risk));
  const risks = subsets(risksIn(terms.filter(({ risk }) => risk)));
  for (const [age, pensionAge] of agesIn(leaves))
    for (const received of asks('receives') ? helpReceived : [[]])
      for (const step of asks('level') ? [undefined, ...steps.keys()] : [undefined])
        for (const someTraits of subsets([...new Set(traits)]))
          for (const someGroups of subsets([...new Set(groups)]))
            for (const someRisks of risks)
              for (const state of states)
                yield {
                  age,
                  pensionAge,
                  received,
                  step,
                  traits: someTraits,
                  groups: someGroups,
                  risks: someRisks,
                  ...state,
                };
}

function leavesOf(condition: Condition): Condition[] {
  if (condition.kind === 'unless') return [...leavesOf(condition.condition), ...leavesOf(condition.unless)];
  if (condition.kind === 'not') return leavesOf(condition.of);
  return 'of' in condition ? condition.of.flatMap(leavesOf) : [condition];
}

/** On both sides of every age that is named, with a pension age that lies on either side of it. */
function agesIn(leaves: readonly Condition[]): (readonly [age: number, pensionAge: number])[] {
  const bounds = leaves.flatMap((leaf) =>
    leaf.kind === 'age' ? [leaf.age.from, leaf.age.to, leaf.age.pensionFloor] : [],
  );
  const named = bounds.filter((bound) => typeof bound === 'number');
  const asksForPension = bounds.includes('pensionAge');
  const around = [...named, ...(asksForPension ? [67, 75] : [30])].flatMap((years) => [years - 1, years, years + 1]);
  const pensionAges = asksForPension ? [67, 68, 69, 75] : [67];
  return [...new Set(around)].flatMap((age) => pensionAges.map((pensionAge) => [age, pensionAge] as const));
}

const helpReceived = subsets([
  { section: '85', sameNeed: false },
  { section: '85', sameNeed: true },
  { section: '85, stk. 1', sameNeed: false },
  { section: '85, stk. 1', sameNeed: true },
  { section: '97', sameNeed: false },
  { section: '97', sameNeed: true },
]);

const severities = ['light', 'moderate', 'substantial', 'severe', 'complete'] as const;

function nameOf({ term }: TermCondition): string {
  const lower = term.toLowerCase();
  return lower === 'bb' ? 'b' : lower;
}

function degreeOf({ severity = 'light' }: TermCondition): number {
  return severities.indexOf(severity) + 1;
}

/** Being at risk of more than what is asked about changes no answer. */
function risksIn(asked: readonly TermCondition[]): Risk[] {
  const risks = asked.map((leaf) => ({
    term: nameOf(leaf),
    degree: degreeOf(leaf),
    duration: leaf.lasting === 'either' ? undefined : leaf.lasting,
  }));
  return [...new Map(risks.map((risk) => [JSON.stringify(risk), risk])).values()];
}

type States = Pick<World, 'degrees' | 'lasting'>;

/** Every way to have the terms asked about, and one more that the conditions may not speak of. */
function termStates(asked: readonly TermCondition[]): States[] {
  if (asked.length === 0) return [{ degrees: {}, lasting: {} }];
  const names = [...new Set([...asked.map(nameOf), 'c'])].sort();
  const degrees = [...new Set([1, ...asked.map(degreeOf)])].sort();
  const asksHowLong = asked.some(({ lasting }) => lasting === 'lasting' || lasting === 'temporary');
  const key = JSON.stringify([names, degrees, asksHowLong]);
  const known =
    remembered.get(key) ??
    names.reduce<States[]>(
      (states, name) => withTerm(states, name, degrees, asksHowLong),
      [{ degrees: {}, lasting: {} }],
    );
  remembered.set(key, known);
  return known;
}

const remembered = new Map<string, States[]>();

function withTerm(states: States[], name: string, degreesAsked: readonly number[], asksHowLong: boolean): States[] {
  return states
    .flatMap(({ degrees, lasting }) =>
      [0, ...degreesAsked].flatMap((degree) =>
        (degree > 0 && asksHowLong ? [true, false] : [false]).map((isLasting) => ({
          degrees: { ...degrees, [name]: degree },
          lasting: { ...lasting, [name]: isLasting },
        })),
      ),
    )
    .filter(isConsistent);
}

/** The wider term is had at least as severely as the narrower one, and for good where that is. */
function isConsistent({ degrees, lasting }: States): boolean {
  return Object.keys(degrees).every((narrow) =>
    (wider[narrow] ?? []).every(
      (wide) =>
        !(wide in degrees) ||
        ((degrees[narrow] ?? 0) <= (degrees[wide] ?? 0) && (!lasting[narrow] || lasting[wide] === true)),
    ),
  );
}

function subsets<T>(items: readonly T[]): T[][] {
  let found: T[][] = [[]];
  for (const item of items) found = found.flatMap((subset) => [subset, [...subset, item]]);
  return found;
}
