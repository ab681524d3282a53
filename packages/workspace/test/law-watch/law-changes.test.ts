import { describe, expect, it } from 'vitest';
import { lawChanges, rememberedLaw } from '../../src/law-watch/law-changes.ts';
import { type LawMemory, readMemory, writeMemory } from '../../src/law-watch/memory.ts';
import { Workspace } from '../../src/workspace.ts';

const LAW = `# Lov prøveloven "Lov om prøver"
## § 1 "Forløb"
i kraft: fra 1. januar 2020
pligt: kan
kilde: lov, stk. 1
varighed: højst 12 måneder
kilde: lov, stk. 2
gælder: til 31. marts 2026
varighed: højst 6 måneder
kilde: lov, stk. 2
gælder: fra 1. april 2026
klageadgang: ingen
kilde: lov, stk. 3
gælder: fra 1. juli 2026

## § 2 "Ophørt"
i kraft: fra 1. januar 2020 til 31. maj 2026
pligt: kan
kilde: lov, stk. 1
`;

function standard(head: string, section = '1'): string {
  return `# Kvalitetsstandard "Forløb"\n${head}\n## Ydelse "Forløb" efter prøveloven § ${section}\n`;
}

/** "before > now" of each clause that has changed. */
function changes(
  head: string,
  date: string,
  { memory, law = LAW, section }: { memory?: LawMemory; law?: string; section?: string } = {},
) {
  const workspace = new Workspace();
  workspace.set('p.lov', law);
  workspace.set('a.kvast', standard(head, section));
  const [watch] = lawChanges(workspace, [{ file: 'a.kvast', name: 'a.kvast' }], { date, language: 'da', memory });
  return {
    by: watch?.by,
    since: watch?.since,
    status: watch?.provisions.map(({ status }) => status && `${status.before} > ${status.now}`),
    clauses: watch?.provisions.flatMap(({ clauses }) =>
      clauses.map(({ before, now }) => `${before?.says ?? ''} > ${now?.says ?? ''}`),
    ),
  };
}

function remembered(date: string, law = LAW): LawMemory {
  const workspace = new Workspace();
  workspace.set('p.lov', law);
  workspace.set('a.kvast', standard('opdateret: 1. januar 2020'));
  const memory = rememberedLaw(workspace, [{ file: 'a.kvast', name: 'a.kvast' }], { date, language: 'da' });
  return readMemory(writeMemory(memory)) as LawMemory;
}

describe('the law under a standard is held against the day that it was written', () => {
  it('a clause with another figure has changed, with both figures', () => {
    expect(changes('opdateret: 1. februar 2026', '2026-04-01').clauses).toEqual(['højst 12 måneder > højst 6 måneder']);
  });

  it('the last of its own dates counts', () => {
    expect(changes('vedtaget: 1. januar 2025\nopdateret: 1. maj 2026', '2026-05-02')).toMatchObject({
      since: '2026-05-01',
      clauses: [],
    });
  });

  it('a clause that is new says nothing of before', () => {
    expect(changes('opdateret: 1. maj 2026', '2026-07-01').clauses).toEqual([
      ' > kan ikke påklages til anden myndighed',
    ]);
  });

  it('a provision that has gone out of force is told', () => {
    expect(changes('opdateret: 1. maj 2026', '2026-07-01', { section: '2' }).status).toEqual(['inForce > repealed']);
  });

  it.each([
    ['the day before the change', 'opdateret: 1. februar 2026', '2026-03-31', 'dates'],
    ['a standard that is only to be written', 'opdateret: 1. januar 2027', '2026-04-01', 'dates'],
    ['a standard without a date', '', '2026-04-01', 'nothing'],
  ])('%s: nothing has changed', (_, head, date, by) => {
    expect(changes(head, date)).toMatchObject({ by, clauses: [] });
  });
});

describe('a law that is remembered counts before the dates of the standard', () => {
  it('what was remembered after the change is known', () => {
    expect(changes('opdateret: 1. februar 2026', '2026-06-01', { memory: remembered('2026-05-01') })).toEqual({
      by: 'memory',
      since: '2026-05-01',
      status: [],
      clauses: [],
    });
  });

  it('a catalogue that has been corrected is a change too, though no date has passed', () => {
    const corrected = LAW.replace('højst 6 måneder', 'højst 4 måneder');
    expect(changes('', '2026-05-01', { memory: remembered('2026-05-01'), law: corrected }).clauses).toEqual([
      'højst 6 måneder > højst 4 måneder',
    ]);
  });

  it('a remark about how sure the source is, is no change', () => {
    const remark = LAW.replace('kilde: lov, stk. 1', 'kilde: lov, stk. 1 (om den gælder uændret, er ikke afklaret)');
    expect(changes('', '2026-05-01', { memory: remembered('2026-05-01'), law: remark }).clauses).toEqual([]);
  });

  it('is written in an order of its own, and nothing else is taken for it', () => {
    const memory = remembered('2026-05-01');
    expect(writeMemory(readMemory(writeMemory(memory)) as LawMemory)).toBe(writeMemory(memory));
    for (const text of [
      '',
      '[]',
      '{"version":2,"standards":{}}',
      '{"version":1,"standards":{"a":{"date":1}}}',
      'ikke json',
    ]) {
      expect(readMemory(text)).toBeUndefined();
    }
  });
});
