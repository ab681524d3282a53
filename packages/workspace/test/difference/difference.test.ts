import { describe, expect, it } from 'vitest';
import { differencesBetween, type StandardDifference } from '../../src/difference/difference.ts';
import type { Edition } from '../../src/difference/edition.ts';
import { Workspace } from '../../src/workspace.ts';

const OPTIONS = { date: '2026-03-01', language: 'da' } as const;

function edition(files: Readonly<Record<string, string>>): Edition {
  const workspace = new Workspace();
  for (const [file, text] of Object.entries(files)) workspace.set(file, text);
  return { workspace, standards: Object.keys(files).map((file) => ({ file, name: file })) };
}

const STANDARD = `# Kvalitetsstandard "Tidlig hjælp"
kommune: Prøve Kommune
gælder: fra 1. januar 2025 til og med 31. december 2026

## Målgruppe
alder: fyldt 18 år
- [angst]

## Ydelse "Samtaler" efter serviceloven § 82 b
varighed: højst 6 måneder
omfang: højst 2 timer om ugen
> Vi mødes hos dig.

### Adgang
visitation: ingen
sagsbehandlingstid: højst 4 uger

## Klage
klageadgang: ingen

## Økonomi
egenbetaling: ingen
`;

/** The one difference between the standard and the same with other words in it. */
function after(...edits: readonly (readonly [string, string])[]): StandardDifference | undefined {
  const text = edits.reduce((sum, [from, to]) => {
    if (!sum.includes(from)) throw new Error(`not in the standard: ${from}`);
    return sum.replace(from, to);
  }, STANDARD);
  const { standards } = differencesBetween(edition({ 'a.kvast': STANDARD }), edition({ 'a.kvast': text }), OPTIONS);
  expect(standards.length).toBeLessThan(2);
  return standards[0];
}

describe('two editions that say the same', () => {
  it.each([
    ['to the letter', 'varighed: højst 6 måneder', 'varighed: højst 6 måneder'],
    ['with other white space', 'varighed: højst 6 måneder', 'varighed:   højst  6  måneder'],
    [
      'with the sections in another order',
      '## Klage\nklageadgang: ingen\n\n## Økonomi\negenbetaling: ingen\n',
      '## Økonomi\negenbetaling: ingen\n\n## Klage\nklageadgang: ingen\n',
    ],
  ])('%s have no difference', (_, from, to) => {
    expect(after([from, to])).toBeUndefined();
  });
});

describe('who comes in and who falls out', () => {
  const people = (...edits: readonly (readonly [string, string])[]) => after(...edits)?.services[0]?.people;

  it('a lower age lets in the young', () => {
    expect(people(['fyldt 18 år', 'fyldt 16 år'])).toEqual({ gains: expect.stringMatching(/1[67] år/), unsure: false });
  });

  it('a higher age leaves them out', () => {
    expect(people(['fyldt 18 år', 'fyldt 21 år'])).toEqual({ loses: expect.stringMatching(/1[89]|20/), unsure: false });
  });

  it('another problem lets in some and leaves out others', () => {
    const change = people(['- [angst]', '- [misbrug]']);
    expect(change?.gains).toContain('misbrug');
    expect(change?.loses).toContain('angst');
  });

  it('one more way in leaves nobody out', () => {
    const change = people(['- [angst]', 'mindst ét af:\n- [angst]\n- [misbrug]']);
    expect(change?.gains).toContain('misbrug');
    expect(change?.loses).toBeUndefined();
  });

  it('an exclusion leaves out those it names', () => {
    const change = people(['## Ydelse', '## Uden for målgruppen\n- [demens]\n\n## Ydelse']);
    expect(change).toEqual({ loses: expect.stringContaining('demens'), unsure: false });
  });

  it('the same condition in other words is no change', () => {
    expect(
      after(['alder: fyldt 18 år\n- [angst]', 'alle af:\n- alder fyldt 18 år\n- [angst]'])?.services ?? [],
    ).toEqual([]);
  });

  it('a line that cannot be read makes it unsure, and nobody is named', () => {
    expect(people(['- [angst]', '- [angst] og noget andet mærkeligt'])).toEqual({ unsure: true });
  });

  it('where only one edition says who the help is for, nothing is concluded', () => {
    expect(people(['## Målgruppe\nalder: fyldt 18 år\n- [angst]\n\n', ''])).toBeUndefined();
  });
});

describe('what turns for those who get the help', () => {
  const turns = (from: string, to: string) =>
    after([from, to])?.services.flatMap(({ turns: all }) =>
      all.map(({ subject, before, now, effect }) => `${subject}: ${before} > ${now}, ${effect}`),
    );

  it.each([
    ['varighed: højst 6 måneder', 'varighed: højst 3 måneder', 'duration: højst 6 måneder > højst 3 måneder, worse'],
    ['varighed: højst 6 måneder', 'varighed: højst 1 år', 'duration: højst 6 måneder > højst 1 år, better'],
    ['varighed: højst 6 måneder', 'varighed: ingen grænse', 'duration: højst 6 måneder > ingen grænse, better'],
    [
      'varighed: højst 6 måneder',
      'varighed: mindst 3 måneder',
      'duration: højst 6 måneder > mindst 3 måneder, different',
    ],
    ['varighed: højst 6 måneder', 'varighed: højst 26 uger', 'duration: højst 6 måneder > højst 26 uger, different'],
    [
      'omfang: højst 2 timer om ugen',
      'omfang: højst 3 timer om ugen',
      'amount: højst 2 timer om ugen > højst 3 timer om ugen, better',
    ],
    [
      'omfang: højst 2 timer om ugen',
      'omfang: højst 3 timer om måneden',
      'amount: højst 2 timer om ugen > højst 3 timer om måneden, different',
    ],
    [
      'sagsbehandlingstid: højst 4 uger',
      'sagsbehandlingstid: højst 2 uger',
      'deadline: højst 4 uger > højst 2 uger, better',
    ],
    [
      'sagsbehandlingstid: højst 4 uger',
      'sagsbehandlingstid: højst 8 uger',
      'deadline: højst 4 uger > højst 8 uger, worse',
    ],
    ['egenbetaling: ingen', 'egenbetaling: 50 kr. om måneden', 'fee: gratis > 50 kr. om måneden, worse'],
    ['klageadgang: ingen', 'klageadgang: Ankestyrelsen', 'appeal: ingen klageadgang > Ankestyrelsen, better'],
    ['visitation: ingen', 'visitation: krævet', 'assessment: ingen visitation > kræver visitation, different'],
    ['omfang: højst 2 timer om ugen\n', '', 'amount: højst 2 timer om ugen > undefined, different'],
  ])('%s becomes %s', (from, to, turn) => {
    expect(turns(from, to)).toEqual([turn]);
  });

  it('two ways of writing one limit are no turn', () => {
    expect(turns('varighed: højst 6 måneder', 'varighed: op til 6 måneder') ?? []).toEqual([]);
  });
});

describe('what the citizen reads', () => {
  const rows = (...edits: readonly (readonly [string, string])[]) =>
    after(...edits)?.wording.map(({ under, before, now }) => [under.at(-1), before?.words, now?.words]);

  it('a sentence that is changed stands beside what it was', () => {
    expect(rows(['> Vi mødes hos dig.', '> Vi mødes hjemme hos dig.'])).toEqual([
      ['Samtaler', 'Vi mødes hos dig.', 'Vi mødes hjemme hos dig.'],
    ]);
  });

  it('a sentence with nothing in common is gone, and the other one is new', () => {
    expect(rows(['> Vi mødes hos dig.', '> Forløbet slutter med en aftale.'])).toEqual([
      ['Samtaler', 'Vi mødes hos dig.', undefined],
      ['Samtaler', undefined, 'Forløbet slutter med en aftale.'],
    ]);
  });

  it('what moves from all services to the only one is still said', () => {
    const moved = rows(
      ['## Økonomi\negenbetaling: ingen\n', ''],
      ['### Adgang', '### Økonomi\negenbetaling: ingen\n\n### Adgang'],
    );
    expect(moved ?? []).toEqual([]);
  });

  it('what is only for the staff is no difference to the citizen', () => {
    expect(rows(['## Klage', '## Internt "Sag"\n> Journalføres samme dag.\n\n## Klage']) ?? []).toEqual([]);
  });
});

describe('what changes as law', () => {
  it('a limit above that of the law begins to be found, and ends', () => {
    const longer = STANDARD.replace('højst 6 måneder', 'højst 12 måneder');
    const legal = (old: string, now: string) =>
      differencesBetween(edition({ 'a.kvast': old }), edition({ 'a.kvast': now }), OPTIONS).standards[0]?.legal;
    const ids = (found: readonly { rule: string }[] | undefined) => found?.map(({ rule }) => rule);
    expect(ids(legal(STANDARD, longer)?.begins)).toContain('varighed/over-lovens-graense');
    expect(ids(legal(longer, STANDARD)?.ends)).toContain('varighed/over-lovens-graense');
    expect(legal(longer, longer.replace('12', '9'))).toMatchObject({ begins: [], ends: [] });
  });

  it('provisions that come and go, and the days on which the standard holds', () => {
    const legal = after(
      ['serviceloven § 82 b', 'serviceloven § 85'],
      ['31. december 2026', '31. december 2027'],
    )?.legal;
    expect(legal?.provisions).toEqual([
      { service: 'Samtaler', added: ['serviceloven § 85'], removed: ['serviceloven § 82 b'] },
    ]);
    expect(legal?.valid?.before?.to?.iso).toBe('2026-12-31');
    expect(legal?.valid?.now?.to?.iso).toBe('2027-12-31');
  });
});

describe('services and standards that are new, gone or called something else', () => {
  it('a service that is the only one on its provision keeps its place under a new name', () => {
    const difference = after(['"Samtaler"', '"Støttende samtaler"']);
    expect(difference?.services).toMatchObject([
      { kind: 'changed', service: 'Støttende samtaler', nameBefore: 'Samtaler' },
    ]);
    expect(difference?.registration.map(({ kind }) => kind)).toContain('service-renamed');
  });

  it('a service that is added is told once, with somebody whom it is for, and not sentence by sentence', () => {
    const difference = after([
      '## Klage',
      '## Ydelse "Gruppe" efter serviceloven § 82 a\n> I en gruppe på seks.\n\n## Klage',
    ]);
    expect(difference?.services).toMatchObject([
      { kind: 'new', service: 'Gruppe', people: { gains: expect.any(String) } },
    ]);
    expect(difference?.wording.filter(({ under }) => under[0] === 'Gruppe')).toEqual([]);
  });

  it('standards are found again by path, then by title', () => {
    const other = STANDARD.replaceAll('Tidlig hjælp', 'Anden hjælp');
    const old = edition({ 'a.kvast': STANDARD, 'b.kvast': other });
    const now = edition({ 'flyttet/a.kvast': STANDARD, 'c.kvast': STANDARD.replaceAll('Tidlig hjælp', 'Ny hjælp') });
    const { standards, unchanged } = differencesBetween(old, now, OPTIONS);
    expect(standards.map(({ kind, title }) => [kind, title])).toEqual([
      ['gone', 'Anden hjælp'],
      ['new', 'Ny hjælp'],
    ]);
    expect(unchanged).toBe(1);
  });
});
