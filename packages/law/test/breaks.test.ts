import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../src/built-in.ts';

// The days on which the law on social help changed, from section 0.4 of the legal note: what holds on the day before and on the day.
const catalogue = builtInCatalogue();
const status = (date: string, id: string) => catalogue.at(date).provision(id)?.status;
const sel = (...sections: string[]) => sections.map((section) => `serviceloven § ${section}`);

const breaks = [
  { day: '2018-01-01', before: '2017-12-31', begins: sel('82 a', '82 b', '82 c', '82 d'), ends: [] },
  {
    day: '2024-01-01',
    before: '2023-12-31',
    begins: ['90', '108', '110', '113', '116', '120', '122', '123'].map((section) => `barnets lov § ${section}`),
    ends: sel('19 a', '46', '52', '68', '76'),
  },
  {
    day: '2025-07-01',
    before: '2025-06-30',
    begins: [
      ...sel('83 b'),
      ...['2', '9', '10', '13', '14', '16', '17', '24'].map((section) => `ældreloven § ${section}`),
    ],
    ends: sel('2 a', '14 a', '79 a', '81 a', '192', '192 a'),
  },
];

describe.each(breaks)('on $day', ({ day, before, begins, ends }) => {
  it.each(begins)('%s begins', (id) => {
    expect([status(before, id), status(day, id)]).toEqual(['notYet', 'inForce']);
  });
  if (ends.length === 0) return;
  it.each(ends)('%s has ended', (id) => {
    expect([status(before, id), status(day, id)]).toEqual(['inForce', 'repealed']);
  });
});

describe('inside the provisions', () => {
  const helpUnder = (date: string, id: string) =>
    catalogue
      .at(date)
      .clauses(id, 'includes')
      .map(({ said }) => said.what);
  const counts = (id: string, kind: 'age' | 'exempt' | 'money', days: readonly string[]) =>
    days.map((day) => catalogue.at(day).clauses(id, kind).length);

  it('adults only from 2024, except where barnets lov borrows', () => {
    const days = ['2023-12-31', '2024-01-01'];
    for (const section of ['82 a', '82 b', '82 c', '82 d', '85 a', '96', '98', '99', '101', '102', '104', '107', '108'])
      expect([section, counts(`serviceloven § ${section}`, 'age', days)]).toEqual([section, [0, 1]]);
    const [borrowed] = catalogue.at('2024-01-01').clauses('barnets lov § 90', 'borrows');
    const ids = borrowed?.said.provisions.map(({ id }) => id) ?? [];
    expect(ids).toContain('serviceloven § 84, stk. 1');
    expect(ids).toContain('serviceloven § 86, stk. 2');
    for (const section of ['83', '84', '86']) expect(counts(`serviceloven § ${section}`, 'age', days)).toEqual([0, 0]);
  });

  it('moves meals from § 83 to § 83 b on 1 July 2025, with the successor at the clause', () => {
    expect(helpUnder('2025-06-30', 'serviceloven § 83')).toContain('madservice');
    expect(helpUnder('2025-07-01', 'serviceloven § 83')).not.toContain('madservice');
    expect(helpUnder('2025-07-01', 'serviceloven § 83 b')).toContain('madservice');
    const [moved] = catalogue.at('2025-06-30').clauses('serviceloven § 83', 'includes').slice(-1);
    expect(moved?.successors?.map(({ id }) => id)).toEqual(['serviceloven § 83 b']);
  });

  it('keeps those under ældreloven out of exactly five provisions from 1 July 2025', () => {
    const out = catalogue
      .at('2025-07-01')
      .provisions()
      .filter(({ provision }) => provision.law === 'serviceloven')
      .filter(({ provision }) => counts(provision.id, 'exempt', ['2025-07-01'])[0] !== 0)
      .map(({ provision }) => provision.section);
    expect(out).toEqual(['83', '83 a', '83 b', '84', '86']);
    expect(counts('serviceloven § 83', 'exempt', ['2025-06-30'])).toEqual([0]);
  });

  it('lets § 100 be another kind of help on 1 September 2025', () => {
    expect(helpUnder('2025-08-31', 'serviceloven § 100')).toEqual(['dækning af nødvendige merudgifter']);
    expect(helpUnder('2025-09-01', 'serviceloven § 100')).toEqual(['en kompensationsydelse hver måned']);
    expect(counts('serviceloven § 100', 'money', ['2025-08-31', '2025-09-01'])).toEqual([0, 4]);
  });

  it('has the fifteen items of a standard on drug treatment, each by its own number', () => {
    const items = catalogue.at('2026-01-01').clauses('serviceloven § 101', 'mustContain');
    expect(items.map(({ citation }) => Number(citation.split('nr. ').pop()))).toEqual(
      Array.from({ length: 15 }, (_, n) => n + 1),
    );
  });

  it('reports from 14 November 2023 what the order lists, and nothing else', () => {
    const reported = (date: string) =>
      catalogue
        .at(date)
        .provisions()
        .filter(({ provision }) => catalogue.at(date).first(provision.id, 'reportedTo'))
        .map(({ provision }) => provision.section);
    expect(reported('2023-11-13')).toEqual([]);
    expect(reported('2023-11-14')).toEqual('82 a,82 b,85,85 a,95,96,97,98,101,102,103,104,107,108'.split(','));
    const not = (section: string) => catalogue.at('2026-01-01').first(`serviceloven § ${section}`, 'notReportedTo');
    expect(['82 c', '82 d', '99'].map((section) => not(section)?.said.authority)).toEqual(
      Array(3).fill('Danmarks Statistik'),
    );
  });
});

describe('decisions of principle', () => {
  const clauses = catalogue.laws.flatMap(({ provisions }) => provisions.flatMap((provision) => provision.clauses));

  it('are in the catalogue when a clause rests on them, and none that is withdrawn carries one', () => {
    const known = new Map(catalogue.rulings.map((ruling) => [ruling.number, ruling]));
    const cited = clauses.filter(({ citation }) => citation.includes('principmeddelelse'));
    const numbers = new Set(cited.flatMap(({ citation }) => citation.match(/\b\d{1,2}-\d{2}\b/g) ?? []));
    expect(numbers.size).toBeGreaterThan(10);
    expect([...numbers].filter((number) => !known.has(number))).toEqual([]);
    expect([...numbers].filter((number) => known.get(number)?.status === 'withdrawn')).toEqual([]);
  });

  it('name what took the place of a withdrawn one', () => {
    const old = catalogue.rulings.find(({ number }) => number === '78-14');
    expect(old).toMatchObject({ status: 'withdrawn', replacedBy: '6-18', decided: '2014' });
  });
});
