import { describe, expect, it } from 'vitest';
import { Catalogue } from '../src/catalogue.ts';
import { clause, day, law, months, provision, reference } from './build-law.ts';

const social = law(
  'serviceloven',
  [
    provision('serviceloven', '76', {
      in: { to: day('2023-12-31') },
      successors: [reference('barnets lov', '113')],
      clauses: [clause({ kind: 'appeal', to: 'ankestyrelsen' })],
    }),
    provision('serviceloven', '82 b', {
      in: { from: day('2018-01-01') },
      clauses: [
        clause(months(6)),
        clause({ kind: 'age', age: { from: 18, wording: 'from' } }, { period: { from: day('2024-01-01') } }),
      ],
    }),
    provision('serviceloven', '107', {
      clauses: [
        clause({ kind: 'duty', modality: 'may' }),
        clause({ kind: 'duty', modality: 'must' }, { citation: 'stk. 2' }),
      ],
    }),
  ],
  { title: 'Lov om social service', aliases: ['sel', 'lov om social service'] },
);
const work = law('beskæftigelsesindsatsloven', [], {
  title: 'Lov om en aktiv beskæftigelsesindsats',
  aliases: ['lab'],
  wrongNames: ['beskæftigelsesloven', 'sel'],
});
const catalogue = new Catalogue([work, social]);

describe('the dated view', () => {
  it('lets a provision begin on its first day and not the day before', () => {
    expect(catalogue.at('2017-12-31').provision('serviceloven § 82 b')?.status).toBe('notYet');
    expect(catalogue.at('2018-01-01').provision('serviceloven § 82 b')?.status).toBe('inForce');
    expect(catalogue.at('2017-12-31').clauses('serviceloven § 82 b', 'duration')).toEqual([]);
    expect(catalogue.at('2018-01-01').first('serviceloven § 82 b', 'duration')?.citation).toBe('stk. 1');
  });

  it('lets a provision end after its last day and names what took its place', () => {
    const before = catalogue.at('2023-12-31').provision('serviceloven § 76');
    const after = catalogue.at('2024-01-01').provision('serviceloven § 76');
    expect(before).toMatchObject({ status: 'inForce', to: '2023-12-31' });
    expect(after).toMatchObject({
      status: 'repealed',
      from: undefined,
      to: '2023-12-31',
    });
    expect(after?.successors.map(({ id }) => id)).toEqual(['barnets lov § 113']);
    expect(catalogue.at('2023-12-31').clauses('serviceloven § 76', 'appeal')).toHaveLength(1);
    expect(catalogue.at('2024-01-01').clauses('serviceloven § 76', 'appeal')).toEqual([]);
  });

  it('lets a clause have its own period inside the provision', () => {
    expect(catalogue.at('2023-12-31').first('serviceloven § 82 b', 'age')).toBeUndefined();
    expect(catalogue.at('2024-01-01').first('serviceloven § 82 b', 'age')?.said.age.from).toBe(18);
  });

  it('takes a provision without dates to be in force, and gives every clause on one matter in order', () => {
    const view = catalogue.at('1999-05-05');
    expect(view.provision('serviceloven § 107')?.status).toBe('inForce');
    expect(view.clauses('serviceloven § 107', 'duty').map(({ said }) => said.modality)).toEqual(['may', 'must']);
  });

  it('knows nothing of what is not in the catalogue', () => {
    const view = catalogue.at('2025-01-01');
    expect(view.provision('serviceloven § 999')).toBeUndefined();
    expect(view.clauses('serviceloven § 999', 'duty')).toEqual([]);
  });

  it('chooses between two wordings of one paragraph by the day', () => {
    const old = provision('serviceloven', '100', {
      title: 'Merudgifter',
      in: { to: day('2025-08-31') },
    });
    const now = provision('serviceloven', '100', {
      title: 'Kompensation',
      in: { from: day('2025-09-01') },
    });
    for (const order of [
      [old, now],
      [now, old],
    ]) {
      const both = new Catalogue([law('serviceloven', order)]);
      expect(both.at('2025-08-31').provision('serviceloven § 100')?.provision.title).toBe('Merudgifter');
      expect(both.at('2025-09-01').provision('serviceloven § 100')?.provision.title).toBe('Kompensation');
    }
  });

  it('returns the same view for the same day', () => {
    expect(catalogue.at('2025-01-01')).toBe(catalogue.at('2025-01-01'));
  });
});

describe('names of laws', () => {
  it('has ids, titles, aliases and wrong names in lower case', () => {
    expect(catalogue.lawNames.get('serviceloven')).toBe('serviceloven');
    expect(catalogue.lawNames.get('lov om social service')).toBe('serviceloven');
    expect(catalogue.lawNames.get('lov om en aktiv beskæftigelsesindsats')).toBe('beskæftigelsesindsatsloven');
    expect(catalogue.lawNames.get('beskæftigelsesloven')).toBe('beskæftigelsesindsatsloven');
    expect(catalogue.lawNames.has('straffeloven')).toBe(false);
  });

  it('never lets a wrong name hide a right one', () => {
    expect(catalogue.lawNames.get('sel')).toBe('serviceloven');
  });
});
