import { describe, expect, it } from 'vitest';
import type { Citizen, Fact } from '../src/citizen.ts';
import { citizenAsSubject, describeCitizen } from '../src/describe-citizen.ts';
import { vocabulary } from './build.ts';

const terms = vocabulary({
  'nedsat fysisk funktionsevne': { predicate: 'har nedsat fysisk funktionsevne' },
  'psykisk lidelse': { predicate: 'har en psykisk lidelse' },
  misbrug: { predicate: 'har et misbrug' },
  'sociale problemer': { predicate: 'har sociale problemer' },
  angst: { predicate: 'har angst' },
  'posttraumatisk stresslidelse': { predicate: 'har ptsd' },
  udsathed: { predicate: 'lever i udsathed' },
  vold: { predicate: 'har været udsat for vold' },
});

const said = (citizen: Partial<Citizen>, language: 'da' | 'en' = 'da') =>
  describeCitizen({ age: 19, has: [], hasNot: [], ...citizen }, terms, language);

const physical: Fact = { kind: 'term', term: 'nedsat fysisk funktionsevne', severity: 'substantial' };
const motivated: Fact = { kind: 'personal', what: 'isMotivated' };

describe('a citizen in Danish', () => {
  it('is one sentence', () => {
    expect(said({ has: [physical], hasNot: [motivated] })).toBe(
      'En borger på 19 år med betydelig nedsat fysisk funktionsevne, som ikke er motiveret',
    );
    expect(said({})).toBe('En borger på 19 år');
  });

  it.each<[Omit<Extract<Fact, { kind: 'term' | 'risk' }>, 'kind'>, string]>([
    [
      { term: 'nedsat fysisk funktionsevne', severity: 'severe', lasting: 'lasting' },
      'med svært og varigt nedsat fysisk funktionsevne',
    ],
    [{ term: 'psykisk lidelse' }, 'med en psykisk lidelse'],
    [
      { term: 'psykisk lidelse', severity: 'severe', lasting: 'temporary' },
      'med en svær og midlertidig psykisk lidelse',
    ],
    [{ term: 'misbrug', severity: 'substantial' }, 'med et betydeligt misbrug'],
    [
      { term: 'sociale problemer', severity: 'complete', lasting: 'lasting' },
      'med fuldstændige og varige sociale problemer',
    ],
    [{ term: 'angst', severity: 'moderate', lasting: 'lasting' }, 'med angst i moderat grad og af varig karakter'],
    [{ term: 'posttraumatisk stresslidelse' }, 'med ptsd'],
    [{ term: 'sorg' }, 'med sorg'],
  ])('tells how one has %j', (fact, phrase) => {
    expect(said({ has: [{ kind: 'term', ...fact }] })).toBe(`En borger på 19 år ${phrase}`);
  });

  it.each<[Fact, string, string]>([
    [{ kind: 'term', term: 'udsathed' }, ', som lever i udsathed', ', som ikke lever i udsathed'],
    [
      { kind: 'term', term: 'vold', severity: 'severe', lasting: 'temporary' },
      ', som midlertidigt har været udsat for vold i svær grad',
      ', som ikke midlertidigt har været udsat for vold i svær grad',
    ],
    [{ kind: 'term', term: 'misbrug' }, ' med et misbrug', ' uden et misbrug'],
    [
      { kind: 'risk', term: 'udsathed', severity: 'severe' },
      ' med risiko for udsathed i svær grad',
      ' uden risiko for udsathed i svær grad',
    ],
    [
      { kind: 'risk', term: 'psykisk lidelse' },
      ' med risiko for en psykisk lidelse',
      ' uden risiko for en psykisk lidelse',
    ],
    [
      { kind: 'receives', provision: 'serviceloven § 85', sameNeed: true },
      ', som får hjælp efter serviceloven § 85 til samme behov',
      ', som ikke får hjælp efter serviceloven § 85 til samme behov',
    ],
    [
      { kind: 'inTargetGroup', provision: 'serviceloven § 97' },
      ', som er i målgruppen for serviceloven § 97',
      ', som ikke er i målgruppen for serviceloven § 97',
    ],
    [
      { kind: 'inTargetGroup', standard: 'mentor' },
      ', som er i målgruppen for »mentor«',
      ', som ikke er i målgruppen for »mentor«',
    ],
    [
      { kind: 'level', scale: 'funktionsniveau', step: '2' },
      ', som har niveau 2 på funktionsniveau',
      ', som ikke har mindst niveau 2 på funktionsniveau',
    ],
    [
      { kind: 'grantedBefore', age: 67 },
      ', som fik hjælpen bevilget før det fyldte 67. år',
      ', som ikke fik hjælpen bevilget før det fyldte 67. år',
    ],
    [
      { kind: 'grantedBefore', date: '2024-01-01' },
      ', som fik hjælpen bevilget før den 1. januar 2024',
      ', som ikke fik hjælpen bevilget før den 1. januar 2024',
    ],
    [
      { kind: 'effect', effect: 'improve' },
      ', hvor hjælpen kan forbedre funktionsniveauet',
      ', hvor hjælpen ikke kan forbedre funktionsniveauet',
    ],
  ])('tells %j and its opposite', (fact, has, hasNot) => {
    expect(said({ has: [fact] })).toBe(`En borger på 19 år${has}`);
    expect(said({ hasNot: [fact] })).toBe(`En borger på 19 år${hasNot}`);
  });

  it('goes on as a sentence, after a comma where one is open', () => {
    const subject = (citizen: Partial<Citizen>) =>
      citizenAsSubject({ age: 19, has: [], hasNot: [], ...citizen }, terms, 'da');
    const addiction: Fact = { kind: 'term', term: 'misbrug' };
    expect(subject({ has: [physical, addiction, { kind: 'term', term: 'angst' }] })).toMatch(/ og angst$/);
    expect(subject({ hasNot: [addiction] })).toMatch(/ uden et misbrug$/);
    expect(subject({ has: [physical], hasNot: [addiction] })).toMatch(/, men uden et misbrug,$/);
    expect(subject({ hasNot: [motivated] })).toMatch(/, som ikke er motiveret,$/);
    expect(subject({ has: [{ kind: 'effect', effect: 'improve' }] })).toMatch(/ forbedre funktionsniveauet,$/);
  });

  it('denies several things at once, and leaves out an age that does not matter', () => {
    const alone: Fact = { kind: 'personal', what: 'livesAlone' };
    expect(said({ hasNot: [motivated, alone] })).toBe('En borger på 19 år, som hverken er motiveret eller bor alene');
    expect(
      said({ anyAge: true, has: [physical], hasNot: [motivated, alone, { kind: 'personal', what: 'consents' }] }),
    ).toBe('En borger med betydelig nedsat fysisk funktionsevne, som hverken er motiveret, bor alene eller samtykker');
    const effects: Fact[] = [
      { kind: 'effect', effect: 'improve' },
      { kind: 'effect', effect: 'maintain' },
    ];
    expect(said({ anyAge: true, hasNot: effects })).toBe(
      'En borger, hvor hjælpen hverken kan forbedre funktionsniveauet eller kan bevare funktionsniveauet',
    );
    expect(said({ anyAge: true, hasNot: [motivated, alone] }, 'en')).toBe(
      'A citizen, who is not motivated and does not live alone',
    );
  });

  it('keeps everything apart in a long sentence', () => {
    const help: Fact = { kind: 'receives', provision: 'serviceloven § 97', sameNeed: false };
    const citizen = {
      age: 68,
      hasReachedPensionAge: false,
      has: [physical, { kind: 'term', term: 'angst' }, help, { kind: 'effect', effect: 'maintain' }],
      hasNot: [{ kind: 'term', term: 'misbrug' }, { kind: 'risk', term: 'udsathed' }, motivated],
    } satisfies Citizen;
    expect(said(citizen)).toBe(
      'En borger på 68 år med betydelig nedsat fysisk funktionsevne og angst, men uden et misbrug eller risiko for udsathed, ' +
        'som får hjælp efter serviceloven § 97 og hverken har nået folkepensionsalderen eller er motiveret, ' +
        'og hvor hjælpen kan bevare funktionsniveauet',
    );
    expect(said(citizen, 'en')).toBe(
      'A citizen aged 68 with “nedsat fysisk funktionsevne” (substantial) and “angst”, but without “misbrug” or a risk of “udsathed”, ' +
        'who receives help under serviceloven § 97, has not reached the state pension age and is not motivated, ' +
        'and for whom the help can maintain functioning',
    );
  });
});
