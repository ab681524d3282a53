import { dayAfter } from '@kvast/model/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turningDays } from '../src/turning-days.ts';
import { Workspace } from '../src/workspace.ts';

function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace();
  for (const [file, text] of Object.entries(files)) workspace.set(file, text);
  return workspace;
}

/** "date change rule" of what changes. */
function changes(workspace: Workspace, from: string, to: string): string[] {
  return workspace
    .timeline({ from, to })
    .events.map(({ date, change, finding }) => `${date} ${change} ${finding.rule}`);
}

const LAW = `# Lov prøveloven "Lov om prøver"
## § 1 "Forløb"
i kraft: fra 1. januar 2020 til 31. maj 2026
pligt: kan
kilde: lov, stk. 1
varighed: højst 12 måneder
kilde: lov, stk. 2
gælder: til 31. marts 2026
varighed: højst 6 måneder
kilde: lov, stk. 2
gælder: fra 1. april 2026
`;
const STANDARD = `# Kvalitetsstandard "Forløb"
## Ydelse "Forløb" efter prøveloven § 1
varighed: højst 9 måneder
`;

describe('what changes between two days', () => {
  it('is told on the day that the law changes, with the provision', () => {
    const workspace = workspaceOf({ 'a.kvast': STANDARD, 'p.lov': LAW });
    expect(changes(workspace, '2026-01-01', '2026-12-31')).toEqual([
      '2026-04-01 begins varighed/over-lovens-graense',
      '2026-06-01 ends varighed/over-lovens-graense',
      '2026-06-01 begins henvisning/ophaevet',
    ]);
    const { events, errors } = workspace.timeline({ from: '2026-01-01', to: '2026-12-31' });
    expect(new Set(events.map(({ cause }) => JSON.stringify(cause)))).toEqual(
      new Set(['{"kind":"law","provisions":["prøveloven § 1"]}']),
    );
    expect(errors).toBe(1);
  });

  it('counts both ends of the period', () => {
    const workspace = workspaceOf({ 'a.kvast': STANDARD, 'p.lov': LAW });
    expect(changes(workspace, '2026-03-31', '2026-04-01')).toHaveLength(1);
    expect(changes(workspace, '2026-04-01', '2026-05-31')).toEqual([]);
    expect(workspace.timeline({ from: '2026-04-02', to: '2026-04-02' }).errors).toBe(1);
  });

  it('follows the standard: a new law after its last day changes nothing, but the day after it, it has expired', () => {
    const ended = STANDARD.replace('\n', '\ngælder: fra 1. januar 2026 til marts 2026\n');
    const workspace = workspaceOf({ 'a.kvast': ended, 'p.lov': LAW });
    expect(changes(workspace, '2026-01-01', '2026-12-31')).toEqual(['2026-04-01 begins dato/udloebet']);
    expect(workspace.timeline({ from: '2026-01-01', to: '2026-12-31' }).events[0]?.cause).toEqual({ kind: 'validity' });
  });

  it('tells when an exemption ends', () => {
    const line = 'undtag: varighed/over-lovens-graense til 30. april 2026 fordi "Ny plan"';
    const workspace = workspaceOf({ 'a.kvast': `${STANDARD}${line}\n`, 'p.lov': LAW });
    const all = workspace.timeline({ from: '2026-04-01', to: '2026-05-31' }).events;
    expect(all.map(({ date, finding }) => [date, finding.rule])).toEqual([
      ['2026-05-01', 'varighed/over-lovens-graense'],
      ['2026-05-01', 'undtag/udloebet'],
    ]);
    expect(all[0]?.cause).toEqual({ kind: 'suppression' });
  });

  it('is about the files that are asked for', () => {
    const workspace = workspaceOf({ 'a.kvast': STANDARD, 'b.kvast': STANDARD, 'p.lov': LAW });
    const { events } = workspace.timeline({ from: '2026-01-01', to: '2026-12-31', files: new Set(['b.kvast']) });
    expect(new Set(events.map(({ finding }) => finding.file))).toEqual(new Set(['b.kvast']));
  });
});

describe('the days that are looked at', () => {
  it('are the first day that a date means and the day after its last, wherever it stands', () => {
    const models = [
      { a: [{ from: { iso: '2026-02-01', precision: 'month' } }] },
      { to: { iso: '2024-02-28', precision: 'day' } },
    ];
    expect(turningDays(models, '2024-01-01', '2026-12-31')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2026-02-01',
      '2026-02-02',
      '2026-03-01',
    ]);
    expect(turningDays(models, '2024-02-28', '2026-02-01')).toEqual(['2024-02-29', '2026-02-01']);
  });

  const FIRST = Date.UTC(2026, 1, 20);
  const LENGTH = 24;
  const iso = (day: number) => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10);
  const day = fc.integer({ min: 0, max: LENGTH }).map(iso);
  const ends = fc.record({ from: fc.option(day), to: fc.option(day) });
  const written = (key: string, { from, to }: { from: string | null; to: string | null }) =>
    from || to ? `${key} ${from ? `fra ${from}` : ''} ${to ? `til ${to}` : ''}\n` : '';
  const months = fc.constantFrom(3, 6, 9, 12);
  const catalogue = fc.record({
    inForce: ends,
    clauses: fc.array(fc.record({ limit: months, valid: ends }), { maxLength: 3 }),
  });
  const lawText = ({
    inForce,
    clauses,
  }: {
    inForce: Parameters<typeof written>[1];
    clauses: { limit: number; valid: Parameters<typeof written>[1] }[];
  }) =>
    `# Lov prøveloven "Lov om prøver"\n## § 1 "Forløb"\n${written('i kraft:', inForce)}pligt: kan\nkilde: lov, stk. 1\n` +
    clauses
      .map(({ limit, valid }) => `varighed: højst ${limit} måneder\nkilde: lov, stk. 2\n${written('gælder:', valid)}`)
      .join('');
  const standard = fc.record({ limit: months, valid: ends, exempt: fc.option(day) });

  it('are all that matter: the answer is that of a check of every day, for any catalogue', () => {
    fc.assert(
      fc.property(catalogue, fc.array(standard, { minLength: 1, maxLength: 2 }), (law, standards) => {
        const files = standards.map(({ limit, valid, exempt }, at) => [
          `${at}.kvast`,
          `# Kvalitetsstandard "${at}"\n${written('gælder:', valid)}${
            exempt ? `undtag: varighed/over-lovens-graense til ${exempt} fordi "Plan"\n` : ''
          }## Ydelse "Forløb" efter prøveloven § 1\nvarighed: højst ${limit} måneder\n`,
        ]);
        const workspace = workspaceOf({ 'p.lov': lawText(law), ...Object.fromEntries(files) });
        const [from, to] = [iso(0), iso(LENGTH)];
        const identity = (date: string) =>
          workspace
            .check({ date })
            .findings.map(({ rule, file, range, severity, provision }) =>
              JSON.stringify([file, rule, range.start, severity, provision]),
            )
            .sort();
        const found = workspace.timeline({ from, to });
        let now = identity(from);
        for (let date = dayAfter(from); date <= to; date = dayAfter(date)) {
          for (const { change, finding } of found.events.filter((event) => event.date === date)) {
            const { rule, file, range, severity, provision } = finding;
            const one = JSON.stringify([file, rule, range.start, severity, provision]);
            if (change === 'begins') now = [...now, one].sort();
            else now = now.toSpliced(now.indexOf(one), 1);
          }
          expect(now, date).toEqual(identity(date));
        }
      }),
      { numRuns: 20 },
    );
  });
});
