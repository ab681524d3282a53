import type { Condition } from '@kvast/model/condition';
import { describe, expect, it } from 'vitest';
import { fitsOneSentence, statement, subordinate } from '../src/danish/conditions.ts';
import { leafClause, type Sources } from '../src/danish/leaf-clause.ts';
import { logicOf } from '../src/danish/logic.ts';
import { type Voice, voiceOf } from '../src/danish/voice.ts';
import { plain } from '../src/phrase.ts';
import { age, group, inTargetGroup, located, not, personal, receives, ref, term, terms, unless } from './build.ts';

const index = terms({
  misbrug: 'har et misbrug',
  'nedsat fysisk funktionsevne': 'har nedsat fysisk funktionsevne',
  'sociale problemer': 'har sociale problemer',
  udsathed: 'lever i udsathed',
});
const sources = { term: (name: string) => index.resolve(name), link: () => undefined };

const logicIn = (voice: Voice, condition: Condition, own: Sources = sources) =>
  logicOf(condition, (leaf) => leafClause(leaf, voice, own));

function when(condition: Condition, form: 'du' | 'borgeren' = 'du'): string {
  const voice = voiceOf(form);
  return plain(subordinate(logicIn(voice, condition), voice));
}

function says(condition: Condition, form: 'du' | 'borgeren' = 'du'): string {
  const voice = voiceOf(form);
  return plain(statement(logicIn(voice, condition), voice));
}

const reduced = () => term('nedsat fysisk funktionsevne');
const social = () => term('sociale problemer');
const misuse = () => term('misbrug');
const exposed = () => term('udsathed');
const adult = () => age({ from: 18, wording: 'from' });
const helps = (): Condition => ({ kind: 'effect', effect: 'preventWorsening', ...located() });

const level = (from: string | undefined, to: string | undefined): Condition => ({
  kind: 'level',
  scale: 'funktionsniveau',
  from,
  to,
  ...located(),
});
const grantedBefore = (before: Extract<Condition, { kind: 'grantedBefore' }>['before']): Condition => ({
  kind: 'grantedBefore',
  before,
  ...located(),
});

describe('one condition after "hvis"', () => {
  it.each<[Condition, string]>([
    [adult(), 'du er fyldt 18 år'],
    [age({ from: 18, wording: 'over' }), 'du er over 18 år'],
    [age({ to: 17, wording: 'under' }), 'du er under 18 år'],
    [age({ from: 18, to: 29, wording: 'span' }), 'du er mellem 18 og 29 år'],
    [age({ from: 18, to: 'pensionAge', wording: 'from' }), 'du er fyldt 18 år og under folkepensionsalderen'],
    [age({ to: 'pensionAge', wording: 'under' }), 'du er under folkepensionsalderen'],
    [age({ from: 'pensionAge', wording: 'from' }), 'du har nået folkepensionsalderen'],
    [
      age({ from: 18, to: 'pensionAge', wording: 'from', pensionFloor: 67 }),
      'du er fyldt 18 år og under folkepensionsalderen (grænsen er altid mindst 67 år)',
    ],
    [personal('livesAlone'), 'du bor alene'],
    [personal('livesInFacility'), 'du bor i et botilbud'],
    [level('2', '4'), 'du er på niveau 2 til 4 for funktionsniveau'],
    [level('moderat', undefined), 'du er på niveau »moderat« eller højere for funktionsniveau'],
    [level(undefined, '2'), 'du er på niveau 2 eller lavere for funktionsniveau'],
    [grantedBefore({ age: 'pensionAge' }), 'du fik hjælpen bevilget, før du nåede folkepensionsalderen'],
    [grantedBefore({ age: 67 }), 'du fik hjælpen bevilget, før du fyldte 67 år'],
    [grantedBefore({ date: { iso: '2025-01-01', precision: 'day' } }), 'du fik hjælpen bevilget før 1. januar 2025'],
    [exposed(), 'du lever i udsathed'],
    [term('angst'), 'du har angst'],
    [receives(['85']), 'du får hjælp efter serviceloven § 85'],
    [receives(['85', '107'], true), 'du får hjælp efter serviceloven § 85 eller § 107 til det samme behov'],
    [inTargetGroup('97'), 'du er i målgruppen for hjælp efter serviceloven § 97'],
    [{ kind: 'inTargetGroup', standard: 'Botilbud', ...located() }, 'du er i målgruppen for »Botilbud«'],
    [personal('canDevelop'), 'du kan udvikle dig'],
    [personal('isMotivated'), 'du er motiveret'],
    [helps(), 'hjælpen kan forebygge, at din situation bliver værre'],
  ])('%#: %o', (condition, expected) => {
    expect(when(condition)).toBe(expected);
  });

  it('names each law once', () => {
    const provisions = [ref('82 a'), ref('82 b'), ref('167', 'beskæftigelsesindsatsloven')];
    expect(when({ kind: 'receives', provisions, sameNeed: false, ...located() })).toBe(
      'du får hjælp efter serviceloven § 82 a, § 82 b eller beskæftigelsesindsatsloven § 167',
    );
  });
});

describe('"ikke"', () => {
  it('stands before the verb after "hvis" and behind it in a statement', () => {
    expect(when(not(reduced()))).toBe('du ikke har nedsat fysisk funktionsevne');
    expect(says(not(reduced()))).toBe('du har ikke nedsat fysisk funktionsevne');
  });

  it('twice is none', () => {
    expect(when(not(not(misuse())))).toBe('du har et misbrug');
  });

  it('is moved out of a term whose predicate has it', () => {
    const cannot = terms({ 'dårlig økonomi': 'kan ikke betale sine regninger' });
    const logic = logicIn(voiceOf('du'), term('dårlig økonomi'), { ...sources, term: (name) => cannot.resolve(name) });
    expect(plain(subordinate(logic, voiceOf('du')))).toBe('du ikke kan betale dine regninger');
    expect(plain(statement(logic, voiceOf('du')))).toBe('du kan ikke betale dine regninger');
  });

  it('before a list turns it round', () => {
    expect(when(not(group('any', misuse(), exposed())))).toBe('du hverken har et misbrug eller lever i udsathed');
    expect(when(not(group('all', misuse(), exposed())))).toBe('du ikke både har et misbrug og lever i udsathed');
    expect(when(not(group('none', misuse(), exposed())))).toBe('du enten har et misbrug eller lever i udsathed');
  });

  it('before an exception turns it round', () => {
    expect(when(not(unless(misuse(), exposed())))).toBe('du enten ikke har et misbrug eller lever i udsathed');
  });
});

describe('several conditions', () => {
  it.each<[Condition, string]>([
    [group('all', adult(), exposed()), 'du er fyldt 18 år og lever i udsathed'],
    [group('all', adult(), exposed(), misuse()), 'du er fyldt 18 år, lever i udsathed og har et misbrug'],
    [group('any', reduced(), social()), 'du enten har nedsat fysisk funktionsevne eller sociale problemer'],
    [
      group('any', reduced(), social(), misuse()),
      'du har nedsat fysisk funktionsevne, sociale problemer eller et misbrug',
    ],
    [group('any', exposed(), misuse()), 'du enten lever i udsathed eller har et misbrug'],
    [group('none', misuse(), social()), 'du hverken har et misbrug eller sociale problemer'],
    [group('none', not(misuse()), exposed()), 'du har et misbrug og ikke lever i udsathed'],
    [
      group('all', not(inTargetGroup('97')), inTargetGroup('85')),
      'du ikke er i målgruppen for hjælp efter serviceloven § 97, men er i målgruppen for hjælp efter serviceloven § 85',
    ],
    [group('all', adult(), not(misuse())), 'du er fyldt 18 år og ikke har et misbrug'],
    [group('any', misuse()), 'du har et misbrug'],
    [group('none', misuse()), 'du ikke har et misbrug'],
  ])('%#: %o', (condition, expected) => {
    expect(when(condition)).toBe(expected);
  });

  it('keep "og" and "eller" apart', () => {
    expect(when(group('all', adult(), group('any', reduced(), exposed())))).toBe(
      'du er fyldt 18 år og enten har nedsat fysisk funktionsevne eller lever i udsathed',
    );
    expect(when(group('any', misuse(), group('all', personal('isMotivated'), personal('wantsHelp'))))).toBe(
      'du enten har et misbrug eller både er motiveret og ønsker hjælpen',
    );
  });

  it('join a list of the same kind', () => {
    expect(when(group('any', misuse(), group('any', social(), reduced())))).toBe(
      'du har et misbrug, sociale problemer eller nedsat fysisk funktionsevne',
    );
  });

  it('name a new subject behind a comma', () => {
    expect(when(group('all', personal('isMotivated'), helps()))).toBe(
      'du er motiveret, og hjælpen kan forebygge, at din situation bliver værre',
    );
    expect(when(group('any', helps(), { kind: 'effect', effect: 'improve', ...located() }))).toBe(
      'hjælpen enten kan forebygge, at din situation bliver værre, eller forbedre dit funktionsniveau',
    );
  });

  it('keep their exception', () => {
    expect(when(unless(receives(['97']), inTargetGroup('85')))).toBe(
      'du får hjælp efter serviceloven § 97, medmindre du er i målgruppen for hjælp efter serviceloven § 85',
    );
  });
});

describe('as statements', () => {
  it.each<[Condition, string]>([
    [group('all', reduced(), not(exposed())), 'du har nedsat fysisk funktionsevne og lever ikke i udsathed'],
    [group('all', not(exposed()), reduced()), 'du lever ikke i udsathed, men har nedsat fysisk funktionsevne'],
    [group('none', misuse(), exposed()), 'du har ikke et misbrug og lever ikke i udsathed'],
    [not(group('all', misuse(), exposed())), 'du har ikke et misbrug eller lever ikke i udsathed'],
    [unless(misuse(), exposed()), 'du har et misbrug, medmindre du lever i udsathed'],
  ])('%#: %o', (condition, expected) => {
    expect(says(condition)).toBe(expected);
  });
});

it('speaks about the citizen in the other voice', () => {
  expect(when(group('all', adult(), personal('canDevelop')), 'borgeren')).toBe(
    'borgeren er fyldt 18 år og kan udvikle sig',
  );
  expect(when(helps(), 'borgeren')).toBe('hjælpen kan forebygge, at borgerens situation bliver værre');
});

describe('what fits one sentence', () => {
  const fits = (condition: Condition) => fitsOneSentence(logicIn(voiceOf('du'), condition), voiceOf('du'));

  it('is three short conditions, not four', () => {
    expect(fits(group('any', misuse(), social(), exposed()))).toBe(true);
    expect(fits(group('any', misuse(), social(), exposed(), reduced()))).toBe(false);
  });

  it('is not an exception inside a list, nor three conditions with different subjects', () => {
    expect(fits(group('any', misuse(), unless(social(), exposed())))).toBe(false);
    expect(fits(group('all', misuse(), helps(), exposed()))).toBe(false);
  });
});
