import type { AgeInterval, Condition, ReceivesCondition, SelfCondition, TermCondition } from '@kvast/model/condition';
import type { Limit } from '@kvast/model/limit';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Prose, SourceRange } from '@kvast/model/source';
import type { Interval, PlainDate } from '@kvast/model/time';
import fc from 'fast-check';
import { bound } from '../../src/build/values.ts';

/** Where a generated part stands: nowhere in particular. */
export const range: SourceRange = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A part that is there or not. */
export const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
export const list = <T>(one: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(one, { maxLength });
export const some = <T>(one: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 1, maxLength });

const WORDS =
  'støtte hverdagen du kommunen mødes ikke og eller efter alder: > - -- | # [angst] § 85 [serviceloven § 85] "ro" (lov) den, 12 8-15 kr. mest «x» 1. felt a:b Ungdom'.split(
    ' ',
  );

/** Words as people write them, with what looks like the language's own signs among them; never a mark at the end. */
export const text = some(fc.constantFrom(...WORDS), 8)
  .map((words) => words.join(' '))
  .filter(
    (words) => !/\((?:lov|serviceniveau|faglig praksis|mål|som udgangspunkt|typisk|i særlige tilfælde)\)$/.test(words),
  );

/** Names for a list with commas. */
export const name = fc.constantFrom('Ungehuset', 'lægen', 'den frivillige forening', 'Visitationen øst', 'ÆØÅ-gruppen');
/** Words that can stand in quotes or in a heading. */
export const title = fc.constantFrom(
  'Støtte',
  'Den "gode" vej',
  'efter serviceloven § 85',
  '§ 85',
  'a: b',
  'Ét',
  'x »y«',
);

export const prose: fc.Arbitrary<Prose> = text.map((words) => ({ text: words, range }));
const mark = maybe(fc.constantFrom('law', 'serviceLevel', 'practice', 'goal', 'asARule', 'typically', 'exceptionally'));
export const item: fc.Arbitrary<Prose> = fc.record({ text, mark, range: fc.constant(range) });
export const paragraphs: fc.Arbitrary<Prose[]> = list(fc.oneof(item, fc.constant<Prose>({ text: '', range })), 4);

export const date: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 28 }))
  .map(([year, month, day]) => ({
    iso: `${year}-${String(month).padStart(2, '0')}-${String(day || 1).padStart(2, '0')}`,
    precision: day === 0 ? 'month' : 'day',
  }));
export const period = fc
  .record({ from: maybe(date), to: maybe(date), range: fc.constant(range) })
  .filter(({ from, to }) => Boolean(from || to));

const PLACE = fc.record({
  number: fc.integer({ min: 10, max: 199 }),
  letter: maybe(fc.constantFrom(...'abcdefgh')),
  subsection: maybe(fc.integer({ min: 1, max: 9 })),
  item: maybe(fc.integer({ min: 1, max: 12 })),
});
const LAWS = ['serviceloven', 'barnets lov', 'beskæftigelsesindsatsloven', 'lov om social pension', 'abc'];

/** References that stand in one place, and so are all to one law. */
export const provisions: fc.Arbitrary<ProvisionRef[]> = fc
  .tuple(fc.constantFrom(...LAWS), some(PLACE, 4), fc.boolean())
  .map(([law, places, run]) =>
    places.map(({ number, letter, subsection, item: point }, at): ProvisionRef => {
      // Half of them are neighbours, as in §§ 113-116.
      const first = places[0]?.number ?? 10;
      const section = run ? `${first + at}` : letter ? `${number} ${letter}` : `${number}`;
      const deep = run ? {} : { subsection, item: point };
      const id =
        `${law} § ${section}` +
        (deep.subsection === undefined ? '' : `, stk. ${deep.subsection}`) +
        (deep.item === undefined ? '' : `, nr. ${deep.item}`);
      return { law, lawKnown: true, section, ...deep, id, range };
    }),
  );

const amount = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(0.5, 1.5, 2.25));
export const perCalendar = fc.constantFrom('day', 'week', 'month', 'year');
export const strength = maybe(fc.constantFrom('law', 'serviceLevel', 'asARule', 'typically', 'exceptionally', 'goal'));
const BOUNDS = ['', 'højst', 'op til', 'op mod', 'ca.', 'cirka', 'mindst', 'senest efter', 'inden for', 'efter'];

export const limit: fc.Arbitrary<Limit> = fc
  .record({
    boundAsWritten: fc.constantFrom(...BOUNDS),
    quantity: fc.record({
      amount,
      unit: fc.constantFrom(
        ...(['minute', 'hour', 'day', 'workday', 'night', 'week', 'month', 'year', 'time'] as const),
        ...(['squareMetre', 'kilometre'] as const),
      ),
    }),
    per: maybe(fc.oneof(perCalendar, fc.constant('occasion'))),
    strength,
    range: fc.constant(range),
  })
  .map((made) => ({ ...made, bound: bound(made.boundAsWritten) }) as Limit);

/** A limit that speaks of one point in time. */
export const timeLimit: fc.Arbitrary<Limit> = fc
  .record({
    boundAsWritten: fc.constantFrom('', 'højst', 'senest', 'inden for'),
    quantity: fc.record({ amount, unit: fc.constantFrom('hour', 'day', 'workday', 'week', 'month') }),
    strength,
    range: fc.constant(range),
  })
  .map((made) => ({ ...made, bound: bound(made.boundAsWritten) }) as Limit);

export const interval: fc.Arbitrary<Interval> = fc.oneof(
  fc.record({ amount: fc.constantFrom(1, 1 / 2, 1 / 3, 1 / 7), unit: perCalendar }),
  fc.record({ amount: fc.constantFrom(1, 2, 12, 1.5), unit: fc.constantFrom('hour', 'workday', 'month', 'year') }),
);

const years = fc.integer({ min: 1, max: 99 });
export const age: fc.Arbitrary<AgeInterval> = fc.oneof(
  fc.constant<AgeInterval>({ wording: 'none' }),
  years.map((from): AgeInterval => ({ wording: 'from', from })),
  fc.tuple(years, years).map(([from, to]): AgeInterval => ({ wording: 'from', from, to })),
  fc
    .tuple(years, maybe(years))
    .map(([from, pensionFloor]): AgeInterval => ({ wording: 'from', from, to: 'pensionAge', pensionFloor })),
  fc
    .tuple(years, maybe(fc.oneof(years, fc.constant('pensionAge' as const))))
    .map(([from, to]): AgeInterval => ({ wording: 'over', from, to })),
  fc.tuple(years, years).map(([from, to]): AgeInterval => ({ wording: 'span', from, to })),
  years.map((to): AgeInterval => ({ wording: 'under', to })),
  maybe(years).map((pensionFloor): AgeInterval => ({ wording: 'under', to: 'pensionAge', pensionFloor })),
);

const term = fc.constantFrom('angst', 'nedsat fysisk funktionsevne', 'dobbelte kram', 'støtte 24/7');
const step = fc.constantFrom('0', '2', '4', 'let', 'moderat', 'svær', 'ingen', 'helt uden', 'og', 'på', 'niveau');
const severity = maybe(fc.constantFrom('light', 'moderate', 'substantial', 'severe', 'complete'));
const duration = maybe(fc.constantFrom('lasting', 'temporary', 'either'));
/** What can be said of the carer and the household as well. */
const ofAnybody = fc.oneof(
  fc
    .record({ term, severity, lasting: duration, risk: fc.boolean() })
    .map((made): TermCondition => ({ kind: 'term', ...made, range })),
  fc
    .tuple(provisions, fc.boolean())
    .map(([refs, sameNeed]): ReceivesCondition => ({ kind: 'receives', provisions: refs, sameNeed, range })),
  fc
    .constantFrom('livesAlone', 'livesWithOthers', 'works', 'studies', 'livesInMunicipality')
    .map((what): SelfCondition => ({ kind: 'personal', what, range })),
);
const granted = fc.oneof(
  years.map((before) => ({ age: before })),
  date.map((before) => ({ date: before })),
  fc.constant({ age: 'pensionAge' as const }),
);
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  ofAnybody,
  fc
    .record({ whom: fc.constantFrom('carer', 'household'), not: fc.boolean(), condition: ofAnybody })
    .map((made): Condition => ({ kind: 'otherPerson', ...made, range })),
  age.map((each): Condition => ({ kind: 'age', age: each, range })),
  provisions.map((refs): Condition => ({ kind: 'inTargetGroup', provisions: refs, range })),
  title.map((standard): Condition => ({ kind: 'inTargetGroup', standard, range })),
  fc
    .constantFrom('wantsHelp', 'isMotivated', 'cooperates', 'consents', 'hasDiagnosis', 'canDevelop', 'livesInOwnHome')
    .map((what): Condition => ({ kind: 'personal', what, range })),
  fc
    .constantFrom('livesInFacility', 'livesAlone', 'livesInMunicipality', 'staysLawfully')
    .map((what): Condition => ({ kind: 'personal', what, range })),
  fc
    .record({ scale: term, from: maybe(step), to: maybe(step) })
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .map((made): Condition => ({ kind: 'level', ...made, range })),
  fc
    .tuple(granted, maybe(provisions))
    .map(([before, refs]): Condition => ({ kind: 'grantedBefore', before, ...(refs && { provisions: refs }), range })),
  fc
    .constantFrom('improve', 'maintain', 'preventWorsening', 'compensate')
    .map((effect): Condition => ({ kind: 'effect', effect, range })),
);

/** A condition that joins nothing. */
export const single: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: leaf.map((of): Condition => ({ kind: 'not', of, range })) },
);
const usual: fc.Arbitrary<Condition> = fc
  .tuple(leaf, fc.constantFrom('asARule', 'typically', 'exceptionally'))
  .map(([of, strong]): Condition => ({ kind: 'usual', condition: of, strength: strong, range }));
const junction: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(single, { minLength: 2, maxLength: 4 }))
      .map(([kind, of]): Condition => ({ kind, of, range })),
  },
);
/** What one line can say, without an exception. */
export const inOneLine = junction;
const withException: fc.Arbitrary<Condition> = fc
  .tuple(junction, junction)
  .map(([condition, unless]): Condition => ({ kind: 'unless', condition, unless, range }));
/** The exception may have an exception itself. */
export const exception: fc.Arbitrary<Condition> = fc.oneof({ weight: 3, arbitrary: junction }, withException);

const onlyIf: fc.Arbitrary<Condition> = fc
  .tuple(junction, junction)
  .map(([of, when]): Condition => ({ kind: 'onlyIf', condition: of, when, range }));

/** Who cannot get the help, in one line. */
export const inExclusion = fc.oneof({ weight: 4, arbitrary: junction }, onlyIf, usual);

const bulletCondition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: junction },
  { weight: 1, arbitrary: onlyIf },
  { weight: 1, arbitrary: usual },
  { weight: 1, arbitrary: withException },
  {
    weight: 1,
    arbitrary: fc
      .tuple(junction, withException)
      .map(([condition, unless]): Condition => ({ kind: 'unless', condition, unless, range })),
  },
);

const lists = (bullet: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ group: Condition; member: Condition }>((tie) => ({
    group: fc
      .tuple(fc.constantFrom('all', 'any', 'none'), fc.array(tie('member'), { minLength: 1, maxLength: 3 }))
      .map(([kind, of]): Condition => ({ kind, of, range })),
    member: fc.oneof({ maxDepth: 3, depthSize: 'small' }, bullet, tie('group')),
  })).group;

/** Lists in lists in lists, or a line alone. */
export const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: lists(bulletCondition) },
  bulletCondition,
);
/** A list that needs its own lines, and where an exception stands in the bullet itself. */
export const listCondition: fc.Arbitrary<Condition> = lists(fc.oneof(junction, withException)).map(
  (made): Condition => ({ kind: 'none', of: [made], range }),
);
