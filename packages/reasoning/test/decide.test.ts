import type { Condition } from '@kvast/model/condition';
import { describe, expect, it } from 'vitest';
import { evaluate, implies, overlap, satisfiable, uncovered } from '../src/decide.ts';
import {
  age,
  all,
  any,
  effect,
  grantedBefore,
  inGroupOf,
  inGroupOfStandard,
  level,
  none,
  not,
  personal,
  receives,
  term,
  unless,
  vocabulary,
} from './build.ts';

const terms = vocabulary({
  funktionsnedsættelse: { synonyms: ['nedsat funktionsevne'] },
  'nedsat syn': { isA: ['funktionsnedsættelse'] },
  'psykisk lidelse': {},
  angst: { isA: ['psykisk lidelse'], synonyms: ['angstlidelse'] },
  depression: { isA: ['psykisk lidelse'] },
  misbrug: {},
  funktionsniveau: { steps: ['ingen', 'let', 'moderat', 'svær'] },
});
const context = { terms };

const motivated = personal('isMotivated');
const wants = personal('wantsHelp');

describe('nobody', () => {
  it.each<[string, Condition]>([
    ['is under 18 and has turned 18', all(age({ to: 17 }), age({ from: 18 }))],
    ['is in an interval that is turned round', age({ from: 29, to: 18 })],
    ['has reached the pension age before 67', all(age({ to: 66 }), not(age({ to: 'pensionAge' })))],
    ['is 75 and waits for the pension age', all(age({ from: 75 }), age({ to: 'pensionAge' }))],
    ['reaches the pension age twice', all(age({ from: 'pensionAge' }), age({ to: 'pensionAge' }))],
    ['is less than 0 years old', age({ to: -1 })],
    ['has not been born', not(age({ from: 0 }))],
    ['has something unknown and has it not', all(term('Noget ukendt'), not(term('noget  ukendt')))],
    ['has something and has it not', all(term('misbrug'), not(term('misbrug')))],
    ['has something by one name and not by the other', all(term('angst'), not(term('Angstlidelse')))],
    ['has a kind of something without having that', all(term('angst'), none(term('psykisk lidelse'), motivated))],
    ['has something severely without having it at all', all(term('angst', { severity: 'severe' }), not(term('angst')))],
    [
      'has something severely that is not even substantial',
      all(term('angst', { severity: 'severe' }), not(term('angst', { severity: 'substantial' }))),
    ],
    [
      'has a severe kind of something that is not substantial',
      all(term('angst', { severity: 'severe' }), not(term('psykisk lidelse', { severity: 'substantial' }))),
    ],
    [
      'has something both for good and for a time',
      all(term('angst', { lasting: 'lasting' }), term('angst', { lasting: 'temporary' })),
    ],
    [
      'has something neither for good nor for a time',
      all(term('angst'), none(term('angst', { lasting: 'lasting' }), term('angst', { lasting: 'temporary' }))),
    ],
    ['has something that is neither', all(term('angst'), not(term('angst', { lasting: 'either' })))],
    [
      'has a lasting kind of something temporary',
      all(term('angst', { lasting: 'lasting' }), term('psykisk lidelse', { lasting: 'temporary' })),
    ],
    [
      'risks a kind of something without risking that',
      all(term('angst', { risk: true }), not(term('psykisk lidelse', { risk: true }))),
    ],
    [
      'risks something severe without risking it',
      all(term('angst', { risk: true, severity: 'severe' }), not(term('angst', { risk: true }))),
    ],
    ['gets help for the same need, and no help', all(receives('85', true), not(receives('85')))],
    ['gets help under stk. 1, and none under the whole', all(receives('85, stk. 1', true), not(receives('85')))],
    ['is in a group and is not', all(inGroupOf('85'), not(inGroupOf('85')))],
    ['is in the group of a standard and is not', all(inGroupOfStandard('Mentor'), not(inGroupOfStandard('mentor')))],
    ['is on two steps of a scale', all(level('funktionsniveau', 'svær'), level('funktionsniveau', undefined, 'let'))],
    ['got the help before 60 and not before 65', all(grantedBefore(60), not(grantedBefore(65)))],
    ['got the help before 60 and not before the pension age', all(grantedBefore(60), not(grantedBefore('pensionAge')))],
    [
      'got the help before 2024 and not before 2025',
      all(grantedBefore('2024-01-01'), not(grantedBefore('2025-01-01'))),
    ],
    ['meets one of no conditions', any()],
    ['is an exception to oneself', unless(motivated, motivated)],
    ['meets none of what everybody meets', none(any(age({ to: 40 }), age({ from: 41 })))],
  ])('%s', (_, condition) => {
    expect(satisfiable(condition, context)).toBeUndefined();
  });
});

describe('somebody', () => {
  it.each<[string, Condition]>([
    ['is 70 and waits for the pension age', all(age({ from: 70 }), age({ to: 'pensionAge' }))],
    ['is 70 and has reached it', all(age({ from: 70, to: 70 }), not(age({ to: 'pensionAge' })))],
    ['is 17 at the last year of "to 17"', all(age({ to: 17 }), age({ from: 17 }))],
    [
      'has reached the pension age, but not its floor',
      all(age({ from: 'pensionAge' }), age({ to: 'pensionAge', pensionFloor: 70 })),
    ],
    ['has the wider term alone', all(term('psykisk lidelse'), not(term('angst')))],
    [
      'has lasting anxiety and a temporary depression',
      all(term('angst', { lasting: 'lasting' }), term('depression', { lasting: 'temporary' })),
    ],
    ['has something and no risk of it', all(term('angst'), not(term('angst', { risk: true })))],
    ['is at risk of something and has it not', all(term('angst', { risk: true }), not(term('angst')))],
    ['gets help, but for another need', all(receives('85'), not(receives('85', true)))],
    ['gets help under another provision', all(receives('85'), not(receives('8')))],
    [
      'is in the group of one standard and not of another',
      all(inGroupOfStandard('Mentor'), not(inGroupOfStandard('Støtte'))),
    ],
    [
      'stands high on one scale and not on another',
      all(level('funktionsniveau', 'svær'), not(level('anden skala', '1'))),
    ],
    ['gets help without being in the group', all(receives('85'), not(inGroupOf('85')))],
    [
      'stands on no step of the scale',
      none(level('funktionsniveau', 'ingen'), level('funktionsniveau', undefined, 'svær')),
    ],
    [
      'stands on a step that the scale does not have',
      all(level('funktionsniveau', 'sær'), level('funktionsniveau', 'let')),
    ],
    ['meets all of no conditions', all()],
    ['meets none of no conditions', none()],
  ])('%s', (_, condition) => {
    const citizen = satisfiable(condition, context);
    expect(citizen && evaluate(condition, citizen, context)).toBe(true);
  });

  it('is as plain as can be', () => {
    expect(satisfiable(all(), context)).toEqual({ age: 30, anyAge: true, has: [], hasNot: [] });
    const long = all(any(all(motivated, wants, term('angst')), term('misbrug')), age({ from: 18, to: 25 }));
    expect(satisfiable(long, context)).toEqual({ age: 25, has: [{ kind: 'term', term: 'misbrug' }], hasNot: [] });
  });

  it('is one thing severely rather than two things, and something else rather than severely', () => {
    const severe = term('angst', { severity: 'severe' });
    expect(satisfiable(any(all(motivated, term('misbrug')), severe), context)?.has).toHaveLength(1);
    expect(satisfiable(any(severe, motivated), context)?.has).toEqual([{ kind: 'personal', what: 'isMotivated' }]);
  });

  it('has no need of what follows from something else', () => {
    const both = all(
      term('psykisk lidelse'),
      term('angst', { severity: 'severe' }),
      receives('85'),
      receives('85', true),
    );
    expect(satisfiable(both, context)?.has).toEqual([
      { kind: 'term', term: 'angst', severity: 'severe' },
      { kind: 'receives', provision: 'serviceloven § 85', sameNeed: true },
    ]);
  });

  it('is told by the step that is asked for', () => {
    expect(satisfiable(level('funktionsniveau', 'moderat'), context)?.has).toEqual([
      { kind: 'level', scale: 'funktionsniveau', step: 'moderat' },
    ]);
    expect(satisfiable(level('ukendt skala', '2', '4'), context)?.has).toEqual([
      { kind: 'level', scale: 'ukendt skala', step: '2' },
    ]);
  });
});

describe('implies', () => {
  it.each<[string, Condition, Condition]>([
    ['the narrower term the wider', term('angst'), term('psykisk lidelse')],
    ['severe substantial', term('angst', { severity: 'severe' }), term('angst', { severity: 'substantial' })],
    [
      'a list a longer one',
      any(term('angst'), term('misbrug')),
      any(term('misbrug'), term('psykisk lidelse'), motivated),
    ],
    ['18 to 29 over 17', age({ from: 18, to: 29 }), age({ from: 17 })],
    ['66 that the pension age is not reached', age({ to: 66 }), age({ to: 'pensionAge' })],
    ['with an exception the condition alone', unless(term('angst'), motivated), term('angst')],
  ])('%s', (_, a, b) => {
    expect(implies(a, b, context)).toEqual({ holds: true });
    expect(implies(b, a, context).holds).toBe(false);
  });

  it('goes both ways between having something and having it at least lightly', () => {
    const lightly = term('angst', { severity: 'light' });
    expect(implies(term('angst'), lightly, context).holds).toBe(true);
    expect(implies(lightly, term('angst'), context).holds).toBe(true);
  });

  it('tells who is left out, and why', () => {
    const law = any(
      term('funktionsnedsættelse', { severity: 'substantial' }),
      term('psykisk lidelse', { severity: 'substantial' }),
    );
    const standard = all(age({ from: 18 }), law, wants, motivated);
    expect(implies(all(age({ from: 18 }), law), standard, context)).toEqual({
      holds: false,
      counterexample: {
        age: 30,
        has: [{ kind: 'term', term: 'funktionsnedsættelse', severity: 'substantial' }],
        hasNot: [{ kind: 'personal', what: 'isMotivated' }],
      },
    });
  });

  it('says how severe it is where that is the point', () => {
    const answer = implies(term('angst'), term('angst', { severity: 'substantial', lasting: 'lasting' }), context);
    expect(answer).toMatchObject({ counterexample: { has: [{ kind: 'term', term: 'angst' }] } });
    const severe = implies(term('angst'), term('angst', { severity: 'substantial' }), context);
    expect(severe).toMatchObject({ counterexample: { has: [{ term: 'angst', severity: 'light' }], hasNot: [] } });
    const lasting = implies(term('angst'), term('angst', { lasting: 'lasting' }), context);
    expect(lasting).toMatchObject({ counterexample: { has: [{ term: 'angst', lasting: 'temporary' }], hasNot: [] } });
  });

  it('says of what one has not only what is needed', () => {
    const answer = implies(
      motivated,
      any(term('psykisk lidelse'), term('angst'), all(wants, term('misbrug'))),
      context,
    );
    expect(answer).toMatchObject({ counterexample: { has: [{ what: 'isMotivated' }] } });
    const hasNot = answer.holds ? [] : answer.counterexample.hasNot;
    expect(hasNot).toEqual([
      { kind: 'term', term: 'psykisk lidelse' },
      { kind: 'term', term: 'misbrug' },
    ]);
  });
});

describe('what one has not', () => {
  const many = ['angst', 'depression', 'misbrug', 'nedsat syn'].map((name) => term(name));

  it('is one thing where one is enough, and not all that would do as well', () => {
    expect(uncovered(age({ from: 18 }), [all(any(...many), motivated)], context)?.hasNot).toEqual([
      { kind: 'personal', what: 'isMotivated' },
    ]);
    const twice = [all(any(...many), motivated), all(any(...many), personal('livesAlone'))];
    expect(uncovered(age({ from: 18 }), twice, context)?.hasNot).toEqual([
      { kind: 'personal', what: 'isMotivated' },
      { kind: 'personal', what: 'livesAlone' },
    ]);
  });

  it('is rather something else than the wish for help', () => {
    expect(uncovered(age({ from: 18 }), [all(wants, motivated)], context)?.hasNot).toEqual([
      { kind: 'personal', what: 'isMotivated' },
    ]);
  });
});

describe('several groups', () => {
  const young = age({ from: 18, to: 29 });
  const old = age({ from: 30 });

  it('overlap where somebody is in both', () => {
    expect(overlap(young, old, context)).toBeUndefined();
    expect(overlap(young, age({ from: 25 }), context)?.age).toBe(29);
  });

  it('cover the whole, or leave somebody out', () => {
    expect(uncovered(age({ from: 18 }), [young, old], context)).toBeUndefined();
    expect(uncovered(age({ from: 18 }), [young, age({ from: 31 })], context)?.age).toBe(30);
    expect(uncovered(age({ from: 60 }), [age({ to: 'pensionAge' })], context)).toMatchObject({
      age: 67,
      hasReachedPensionAge: true,
    });
    expect(uncovered(motivated, [], context)?.has).toEqual([{ kind: 'personal', what: 'isMotivated' }]);
  });
});

describe('evaluate', () => {
  const citizen = { age: 19, has: [{ kind: 'term', term: 'angstlidelse', severity: 'severe' }], hasNot: [] } as const;

  it('follows what the terms mean', () => {
    expect(evaluate(term('psykisk lidelse', { severity: 'substantial' }), citizen, context)).toBe(true);
    expect(evaluate(term('angst', { lasting: 'lasting' }), citizen, context)).toBe(false);
    expect(evaluate(effect('improve'), citizen, context)).toBe(false);
  });

  it('takes whoever is 67 to have the pension age, unless it is said', () => {
    const waiting = { ...citizen, age: 68, hasReachedPensionAge: false };
    const pension = age({ from: 'pensionAge' });
    expect([66, 67, 68].map((years) => evaluate(pension, { ...citizen, age: years }, context))).toEqual([
      false,
      true,
      true,
    ]);
    expect(evaluate(pension, waiting, context)).toBe(false);
  });
});

describe('forty terms', () => {
  const names = Array.from({ length: 40 }, (_, index) => `begreb ${index}`);
  const many = vocabulary(
    Object.fromEntries(names.map((name, index) => [name, { isA: index < 5 ? [] : [`begreb ${index % 5}`] }])),
  );
  const group = all(age({ from: 18 }), any(...names.map((name) => term(name))), any(motivated, wants));
  const exclusions = names.map((name) => all(term(name, { severity: 'severe' }), not(receives('85'))));

  it('are decided, both where somebody is left out and where nobody can be', () => {
    expect(uncovered(group, exclusions, { terms: many })).toBeTruthy();
    expect(satisfiable(all(group, none(...names.map((name) => term(name)))), { terms: many })).toBeUndefined();
  });
});
