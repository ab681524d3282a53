import type { Condition } from '@kvast/model/condition';
import type { Exclusion, TargetGroup } from '@kvast/model/target-group';
import fc from 'fast-check';
import { items, located, section } from './random-section.ts';
import {
  age,
  condition,
  exception,
  inExclusion,
  inOneLine,
  item,
  limit,
  list,
  listCondition,
  maybe,
  name,
  prose,
  provisions,
  range,
  some,
  strength,
  text,
  title,
} from './random-values.ts';

const departure = fc.oneof(
  fc.constant({ allowed: false, range }),
  located({
    allowed: fc.constant(true),
    when: maybe(fc.constantFrom('du er syg', 'i særlige tilfælde', 'ingen', 'x')),
  }),
);
const quota = fc.oneof(located({ none: fc.constant(true) }), located({ none: fc.constant(false), limit }));
const combination = fc.oneof(
  located({ provisions }),
  located({
    provisions: fc.constant([]),
    text: fc.constantFrom('anden støtte', 'serviceloven § 85-støtte', '"a" og "b"'),
  }),
);
const dayOfYear = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  day: maybe(fc.integer({ min: 1, max: 28 })),
});
export const extent = section({
  forms: maybe(
    located({
      of: some(
        fc.constantFrom('group', 'individual', 'acute', 'digital', 'phone', 'home', 'outside', 'stay', 'letter'),
      ),
      not: maybe(some(fc.constantFrom('group', 'home', 'digital'), 2)),
    }),
  ),
  duty: maybe(located({ modality: fc.constantFrom('must', 'may') })),
  duration: maybe(
    fc.oneof(located({ kind: fc.constant('limit'), limit }), located({ kind: fc.constant('unlimited') })),
  ),
  repetition: maybe(located({ rule: fc.constantFrom('notForSameNeed', 'never', 'allowed', 'renewable'), strength })),
  extension: maybe(departure),
  dispensation: maybe(departure),
  pause: maybe(departure),
  amounts: list(limit),
  saving: maybe(quota),
  pool: maybe(quota),
  place: maybe(prose),
  channels: maybe(prose),
  hours: maybe(prose),
  season: maybe(located({ from: dayOfYear, to: dayOfYear })),
  offsets: maybe(some(combination)),
  combinableWith: list(combination),
  notCombinableWith: list(combination),
});

const effect = (join: 'and' | 'or' | undefined) =>
  fc.oneof(
    located({
      effect: fc.constantFrom('improve', 'maintain', 'preventWorsening', 'compensate'),
      join: fc.constant(join),
    }),
    located({ effect: fc.constant('clarifyNeed'), forProvisions: provisions, join: fc.constant(join) }),
  );
const together = (join: 'and' | 'or') => fc.array(effect(join), { minLength: 2, maxLength: 3 });
export const purpose = section({
  // One of a kind after the other, as lines give them; neighbours joined alike are one line.
  effects: fc
    .tuple(
      list(effect(undefined)),
      fc.oneof(fc.constant([]), together('and')),
      fc.oneof(fc.constant([]), together('or')),
    )
    .map((runs) => runs.flat()),
  logic: maybe(fc.constantFrom('all', 'any', 'none')),
  items: list(item),
});
export const targetGroup = section({
  age: maybe(located({ age })),
  condition: maybe(condition),
  localPriority: maybe(prose),
  household: maybe(
    located({
      members: some(
        fc.record({
          name,
          age: maybe(fc.integer({ min: 1, max: 30 }).map((from) => ({ from, wording: 'from' as const }))),
        }),
      ),
    }),
  ),
  relatives: maybe(prose),
}) as fc.Arbitrary<TargetGroup>;
/** Bullets without list logic are still all meant. */
export const looseGroup = fc
  .tuple(targetGroup, fc.array(inOneLine, { minLength: 2, maxLength: 3 }))
  .map(([group, of]): TargetGroup => ({ ...group, condition: { kind: 'all', of, range }, listLogicMissing: range }));

const referral = fc.oneof(
  located({ provisions }),
  located({ provisions: fc.constant([]), name: fc.constantFrom('Familiehuset', 'serviceloven § 85-teamet') }),
);
const attached = { unless: maybe(exception), referTo: maybe(referral), reason: maybe(prose) };
export const exclusion: fc.Arbitrary<Exclusion> = fc.oneof(
  { weight: 4, arbitrary: located({ condition: inExclusion, ...attached }) },
  { weight: 1, arbitrary: listCondition.map((made: Condition): Exclusion => ({ condition: made, range })) },
);
export const notIncluded = located({ text, provisions: fc.oneof(fc.constant([]), provisions), ...attached });

export const free = fc
  .tuple(items, title, some(item))
  .map(([made, heading, words]) => ({ ...made, items: words, title: heading }));
const contentParts = { text, amounts: maybe(some(limit, 2)), unless: maybe(exception) };
const contentItem = located({ ...contentParts, items: maybe(some(located(contentParts), 2)) });
export const content = section({
  completeness: maybe(fc.constantFrom('open', 'closed')),
  items: list(contentItem),
  themes: list(
    fc.tuple(items, title).map(([made, theme]) => ({ ...made, name: theme })),
    2,
  ),
});
