import { expect, test } from 'vitest';
import { contradictoryMunicipality } from '../../../test/contradictory-municipality.ts';
import { standardsOverview } from '../src/standards-overview.ts';
import { Workspace } from '../src/workspace.ts';

const DATES = ['2026-03-01', '2027-03-01'];
const EDITS = 2_000;
/** A fresh start is dear, so that it is made now and then only. What is stale stays stale until its file is edited again. */
const EDITS_BETWEEN_CHECKS = 4;
const EDITS_BETWEEN_FRESH_STARTS = 80;

const OWN_LAW = `# Lov serviceloven "Lov om social service"
## § 82 b "Vores egen læsning"
i kraft: fra 1. januar 2018
varighed: højst 5 måneder
kilde: lov, stk. 1
`;
const TERMS = `# Begreber "Fælles"
## [nattevagt]
forklaring: En, der er vågen om natten.
er en slags: [støtte]

## [støttebehov]
trin: intet, let, svært
forklaring: Hvor meget støtte man har brug for.
`;
/** Whether its committee, its block of text and its contact are there depends on the municipality's file. */
const RESTING_ON_THE_MUNICIPALITY = `# Kvalitetsstandard "Kurser"
udvalg: Socialudvalget
tekstblok: Om kvalitetsstandarder
## Målgruppe
alder: fyldt 18 år
alle af:
- mindst niveau let på [støttebehov]
## Ydelse "Kursus" efter serviceloven § 82 a
form: gruppe
`;
const PIECES = [
  '## Økonomi\n',
  '# Kvalitetsstandard "Ny"\n',
  '# Kommune "Nord Kommune"\n',
  '- [misbrug]\n',
  'alder: fyldt 18 år\n',
  'varighed: højst 12 måneder\n',
  'gælder: fra 1. januar 2026 til og med 31. december 2026\n',
  '> Tekst til borgeren.\n',
  '\n',
  '"',
  '- modtager hjælp efter serviceloven § 85\n',
  '## [nattevagt]\n',
  'undtag: varighed/mangler\n',
];

/** The same numbers for the same seed. Each is at least 0 and below `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function twoMunicipalities(): Map<string, string> {
  const one = Object.entries(contradictoryMunicipality());
  return new Map([
    ['fælles.kvast', TERMS],
    ...['nord', 'syd'].flatMap((folder) => [
      ...one.map(([name, text]) => [`${folder}/${name}`, text] as const),
      [`${folder}/kurser.kvast`, RESTING_ON_THE_MUNICIPALITY] as const,
      [`${folder}/kommune.kvast`, municipality(folder, 7)] as const,
    ]),
  ]);
}

/** @param which of its three parts it has, one bit for each */
function municipality(name: string, which: number): string {
  const parts = [
    '## Udvalg\n- Socialudvalget\n',
    '## Tekst "Om kvalitetsstandarder"\n> Om det hele.\n',
    '## Kontakt\n- Visitationen: telefon 05 44 10 20\n',
  ];
  return `# Kommune "${name} Kommune"\n${parts.filter((_, part) => (which >> part) % 2 === 1).join('')}`;
}

/** What people do to files: mostly typing; sometimes a file comes, goes, or gets another name or place. */
function change(texts: Map<string, string>, next: (below: number) => number): void {
  const names = [...texts.keys()];
  const name = names[next(names.length)] ?? '';
  const text = texts.get(name) ?? '';
  const what = next(24);
  if (what === 0 && names.length > 8) texts.delete(name);
  else if (what === 1) {
    texts.delete(name);
    texts.set(name.startsWith('nord/') ? name.replace('nord', 'syd') : `nord/${name.replace('/', '-')}`, text);
  } else if (what === 2) texts.set(`syd/dybt/kopi-${next(3)}.kvast`, text);
  else if (what === 3) texts.set('egen.lov', OWN_LAW.replace('højst 5', `højst ${next(9) + 1}`));
  else if (what === 4) texts.delete('egen.lov');
  else if (what === 5) texts.set(name, twoMunicipalities().get(name) ?? text);
  else if (what === 6) texts.set('nord/kommune.kvast', municipality('nord', next(8)));
  else if (what === 7) texts.set('fælles.kvast', TERMS.replace('[støtte]', `[støtte ${next(3)}]`));
  else if (what === 8) texts.set('nord/kurser.kvast', RESTING_ON_THE_MUNICIPALITY);
  else {
    const from = next(text.length + 1);
    const to = Math.min(text.length, from + ([0, 0, 1, 5, 60][next(5)] ?? 0));
    texts.set(name, text.slice(0, from) + (PIECES[next(PIECES.length)] ?? '') + text.slice(to));
  }
}

function cold(texts: ReadonlyMap<string, string>): Workspace {
  const workspace = new Workspace();
  for (const [file, text] of texts) workspace.set(file, text);
  return workspace;
}

test(`${EDITS} random edits, deletes, renames and changes of law always give the findings of a fresh start`, () => {
  const next = numbers(7);
  const texts = twoMunicipalities();
  const workspace = cold(texts);
  const seen = new Set<string>();
  for (let edit = 1; edit <= EDITS; edit++) {
    change(texts, next);
    for (const known of workspace.files()) if (!texts.has(known)) workspace.remove(known);
    for (const [name, text] of texts) workspace.set(name, text);
    if (edit % EDITS_BETWEEN_CHECKS > 0) continue;
    const date = DATES[next(DATES.length)] ?? '';
    // As in the server: what nobody works in is checked in the background, and then forgotten.
    const open = new Set([...texts.keys()].filter(() => next(8) === 0));
    if (next(2) === 0) Array.from(workspace.checkAhead(date, open));
    const warm = workspace.check({ date });
    const overview = next(2) === 0 ? standardsOverview(workspace, date) : undefined;
    if (edit % EDITS_BETWEEN_FRESH_STARTS > 0) continue;
    const fresh = cold(texts);
    expect(warm).toEqual(fresh.check({ date }));
    expect(overview ?? standardsOverview(workspace, date)).toEqual(standardsOverview(fresh, date));
    seen.add(JSON.stringify(warm.findings));
  }
  // The edits must have changed what is found, or nothing has been tried.
  expect(seen.size).toBeGreaterThan((0.9 * EDITS) / EDITS_BETWEEN_FRESH_STARTS);
}, 180_000);

test('what a standard rests on in other files is looked up again when they change, and only then', () => {
  const folder = { file: 'nord/kommune.kvast', terms: 'fælles.kvast', law: 'egen.lov', date: DATES[0] ?? '' };
  const texts = new Map([
    ['nord/kurser.kvast', RESTING_ON_THE_MUNICIPALITY],
    ['nord/forloeb.kvast', contradictoryMunicipality()['tidlig-voksne.kvast'] ?? ''],
    ['syd/kommune.kvast', municipality('syd', 0)],
  ]);
  const workspace = cold(texts);
  const seen = new Map<string, Set<string>>();
  for (const steps of ['intet, let, svært', 'lavt, højt', 'let, moderat']) {
    for (const months of [undefined, 5, 8]) {
      for (let parts = 0; parts < 8; parts++) {
        texts.set(folder.file, municipality('nord', parts));
        texts.set(folder.terms, TERMS.replace('intet, let, svært', steps));
        if (months === undefined) texts.delete(folder.law);
        else texts.set(folder.law, OWN_LAW.replace('højst 5', `højst ${months}`));
        for (const known of workspace.files()) if (!texts.has(known)) workspace.remove(known);
        for (const [name, text] of texts) workspace.set(name, text);
        const warm = workspace.check({ date: folder.date });
        expect(warm).toEqual(cold(texts).check({ date: folder.date }));
        for (const { rule, file } of warm.findings) {
          const when = seen.get(rule) ?? new Set();
          seen.set(rule, when.add(`${file} ${steps} ${months} ${parts}`));
        }
      }
    }
  }
  // Each of the three files has decided about something in a standard that did not change.
  const sometimes = [...seen].filter(([, { size }]) => size < 3 * 3 * 8).map(([rule]) => rule);
  expect(sometimes).toEqual(
    expect.arrayContaining(['tekstblok/findes-ikke', 'begreb/ukendt-trin', 'varighed/over-lovens-graense']),
  );
});

test('a municipality in which nothing has changed is not checked again', () => {
  const [date] = DATES;
  const workspace = cold(twoMunicipalities());
  const before = [...workspace.checkedGroups(date ?? '')];
  expect(before.map(({ files }) => files[0])).toEqual([
    'fælles.kvast',
    'nord/begreber.kvast',
    'syd/begreber.kvast',
    undefined,
  ]);
  workspace.set('syd/kommune.kvast', '# Kommune "Syd Kommune"\n');
  const after = [...workspace.checkedGroups(date ?? '')];
  expect(after.map((group, index) => group === before[index])).toEqual([true, true, false, true]);
  workspace.set('fælles.kvast', TERMS.replace('nattevagt', 'dagvagt'));
  const last = [...workspace.checkedGroups(date ?? '')];
  expect(last.map((group, index) => group === after[index])).toEqual([false, false, false, true]);
});

test('of a municipality that nobody works in, only findings and a few facts stay in memory', () => {
  const [date = ''] = DATES;
  const workspace = cold(twoMunicipalities());
  const files = ['nord/kurser.kvast', 'syd/kurser.kvast', 'syd/kommune.kvast'];
  const models = () => files.map((file) => workspace.model(file));
  const before = models();
  Array.from(workspace.checkAhead(date, new Set(['nord/begreber.kvast'])));
  const [facts, checked] = [workspace.facts('syd/kurser.kvast'), workspace.check({ date })];
  expect(workspace.municipality('syd/kurser.kvast')?.name).toBe('syd Kommune');
  expect(facts).toMatchObject({ title: 'Kurser', services: [{ name: 'Kursus', provisions: ['serviceloven § 82 a'] }] });
  expect(workspace.facts('syd/kurser.kvast')).toBe(facts);
  // A model that was forgotten is read again: it says the same, and is another object.
  expect(models().map((model, at) => model === before[at])).toEqual([true, false, true]);
  expect(models()).toEqual(before);
  expect(workspace.check({ date })).toEqual(checked);
});
