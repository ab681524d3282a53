import type { TermCondition } from '@kvast/model/condition';
import { describe, expect, it } from 'vitest';
import { subordinatePredicate } from '../src/danish/clause.ts';
import { termClause } from '../src/danish/terms.ts';
import { voiceOf } from '../src/danish/voice.ts';
import { plain } from '../src/phrase.ts';
import { located } from './build.ts';

type Grades = Partial<Pick<TermCondition, 'severity' | 'lasting' | 'risk'>>;

const citizen = voiceOf('borgeren').person;

function says(name: string, predicate: string | undefined, grades: Grades = {}): string {
  return plain(
    subordinatePredicate(
      termClause({ kind: 'term', term: name, risk: false, ...grades, ...located() }, predicate, citizen),
    ),
  );
}

const reduced = ['nedsat fysisk funktionsevne', 'har nedsat fysisk funktionsevne'] as const;

describe('severity', () => {
  it('stands before "nedsat", as in the law', () => {
    expect(says(...reduced, { severity: 'substantial' })).toBe('har betydelig nedsat fysisk funktionsevne');
    expect(says(...reduced, { severity: 'severe' })).toBe('har svært nedsat fysisk funktionsevne');
    expect(says(...reduced, { severity: 'light' })).toBe('har let nedsat fysisk funktionsevne');
  });

  it('agrees with a noun whose gender shows', () => {
    expect(says('misbrug', 'har et misbrug', { severity: 'severe' })).toBe('har et svært misbrug');
    expect(says('depression', 'har en depression', { severity: 'substantial' })).toBe('har en betydelig depression');
    expect(says('sociale problemer', 'har sociale problemer', { severity: 'substantial' })).toBe(
      'har betydelige sociale problemer',
    );
  });

  it('follows in words that fit any noun where the gender does not show', () => {
    expect(says('angst', undefined, { severity: 'severe' })).toBe('har angst i svær grad');
    expect(says('udsathed', 'lever i udsathed', { severity: 'substantial' })).toBe('lever i udsathed i betydelig grad');
  });
});

describe('how long it lasts', () => {
  it('goes with the severity', () => {
    expect(says(...reduced, { severity: 'substantial', lasting: 'lasting' })).toBe(
      'har betydelig og varigt nedsat fysisk funktionsevne',
    );
    expect(says(...reduced, { lasting: 'either' })).toBe('har midlertidigt eller varigt nedsat fysisk funktionsevne');
    expect(says('misbrug', 'har et misbrug', { lasting: 'temporary' })).toBe('har et midlertidigt misbrug');
  });

  it('is said afterwards where the gender does not show', () => {
    expect(says('angst', undefined, { lasting: 'lasting' })).toBe('har angst, og det er varigt');
    expect(says('angst', undefined, { severity: 'severe', lasting: 'either' })).toBe(
      'har angst i svær grad, og det kan være midlertidigt eller varigt',
    );
  });
});

describe('risk', () => {
  it('is of getting or becoming what the term says one has or is', () => {
    expect(says('misbrug', 'har et misbrug', { risk: true })).toBe('er i risiko for at få et misbrug');
    expect(says('hjemløshed', 'er hjemløs', { risk: true })).toBe('er i risiko for at blive hjemløs');
    expect(says('udsathed', 'lever i udsathed', { risk: true })).toBe('er i risiko for at leve i udsathed');
    expect(says(...reduced, { risk: true, severity: 'substantial' })).toBe(
      'er i risiko for at få betydelig nedsat fysisk funktionsevne',
    );
  });

  it('is of the term itself where there is no predicate, or none that can be turned round', () => {
    expect(says('angst', undefined, { risk: true })).toBe('er i risiko for angst');
    expect(says('gæld', 'kan ikke betale sine regninger', { risk: true })).toBe('er i risiko for gæld');
  });
});
