import { describe, expect, it } from 'vitest';
import { type Coverage, type CoverageCell, type CoveredGroup, coverage } from '../src/coverage.ts';
import { evaluate } from '../src/decide.ts';
import { describeCitizen } from '../src/describe-citizen.ts';
import { age, any, personal, term, vocabulary } from './build.ts';

const terms = vocabulary({
  'nedsat psykisk funktionsevne': { predicate: 'har nedsat psykisk funktionsevne' },
  demens: { isA: ['nedsat psykisk funktionsevne'] },
  misbrug: { predicate: 'har et misbrug' },
});
const context = { terms };

const mind = 'nedsat psykisk funktionsevne';
const group = (id: string, ...demands: CoveredGroup['demands']): CoveredGroup => ({ id, demands, exclusions: [] });

function cell({ cells }: Coverage, from: number | 'pensionAge', area: string, severity = 'light'): CoverageCell {
  const found = cells.find((one) => one.age.from === from && one.area === area && one.severity.from === severity);
  if (!found) throw new Error(`No cell for ${from}, ${area}, ${severity}`);
  return found;
}

describe('coverage', () => {
  const young = group('Unge', age({ from: 18, to: 29 }), any(term(mind), term('misbrug')));
  const grown = group('Voksne', age({ from: 31 }), term(mind, { severity: 'substantial' }));
  const picture = coverage([young, grown], context);

  it('has bands that end where the groups end', () => {
    expect(picture.ages).toEqual([{ from: 18, below: 30 }, { from: 30, below: 31 }, { from: 31 }]);
    expect(picture.areas).toEqual([mind, 'misbrug']);
    expect(picture.severities).toEqual([
      { from: 'light', to: 'moderate' },
      { from: 'substantial', to: 'complete' },
    ]);
    expect(picture.cells).toHaveLength(12);
  });

  it('tells who covers everybody, somebody and nobody', () => {
    expect(cell(picture, 18, mind).shares).toEqual({ Unge: 'all' });
    expect(cell(picture, 31, mind, 'substantial').shares).toEqual({ Voksne: 'all' });
    expect(cell(picture, 31, 'misbrug').shares).toEqual({ Voksne: 'some' });
    expect(cell(picture, 30, mind).shares).toEqual({});
  });

  it('shows a gap by the plainest citizen who falls into it', () => {
    const words = (one: CoverageCell) => one.gap && describeCitizen(one.gap, terms, 'da');
    expect(words(cell(picture, 30, 'misbrug'))).toBe('En borger på 30 år med et let misbrug');
    expect(words(cell(picture, 30, mind, 'substantial'))).toBe(
      'En borger på 30 år med betydelig nedsat psykisk funktionsevne',
    );
    expect(cell(picture, 18, mind).gap).toBeUndefined();
  });

  it('tells who is left out where others are not', () => {
    const asked = coverage([group('Hjælp', term('misbrug'), personal('isMotivated'))], context);
    const [one] = asked.cells;
    expect(one).toMatchObject({ shares: { Hjælp: 'some' }, leftOut: { hasNot: [{ what: 'isMotivated' }] } });
    expect(one?.gap).toBeUndefined();
  });

  it('claims nothing where a group cannot be read', () => {
    const unclear = coverage([{ ...group('Uklar', term('misbrug')), unclear: true }], context);
    expect(unclear.cells[0]).toMatchObject({ shares: { Uklar: 'unknown' } });
    expect(unclear.cells[0]).not.toHaveProperty('gap');
    const strange = coverage([group('Fremmed', term('ondt i livet')), group('Andet', term('misbrug'))], context);
    expect(cell(strange, 18, 'misbrug').shares).toEqual({ Fremmed: 'unknown', Andet: 'all' });
  });

  it('divides by the pension age, and every example is in its cell and in no group', () => {
    const retired = coverage([group('Arbejde', age({ from: 18, to: 'pensionAge' }), term('demens'))], context);
    expect(retired.ages).toEqual([{ from: 18, below: 'pensionAge' }, { from: 'pensionAge' }]);
    const { gap } = cell(retired, 'pensionAge', 'demens');
    expect(gap && evaluate(age({ from: 'pensionAge' }), gap, context)).toBe(true);
    expect(gap && evaluate(term('demens'), gap, context)).toBe(true);
    expect(cell(retired, 18, 'demens').shares).toEqual({ Arbejde: 'all' });
  });

  it('looks at people with one of the areas and none that it has nothing to do with, where areas are given', () => {
    const groups = [group('Misbrug', term('misbrug')), group('Demens', term('demens'))];
    expect(cell(coverage(groups, context), 18, 'misbrug').shares).toEqual({ Misbrug: 'all', Demens: 'some' });
    const alone = coverage(groups, context, { areas: ['misbrug', mind, 'demens'] });
    expect(cell(alone, 18, 'misbrug').shares).toEqual({ Misbrug: 'all' });
    expect(cell(alone, 18, mind).shares).toEqual({ Demens: 'some' });
    expect(cell(alone, 18, 'demens').shares).toEqual({ Demens: 'all' });
  });

  it('has no band that nobody can be in: the pension age comes at 67 or later', () => {
    const either = coverage([group('a', age({ from: 67 })), group('b', age({ from: 'pensionAge' }))], context);
    expect(either.ages).toEqual([{ from: 18, below: 67 }, { from: 67, below: 'pensionAge' }, { from: 'pensionAge' }]);
  });
});
