import { describe, expect, test } from 'vitest';
import { configurationOf, targetNames } from '../src/configuration.ts';
import { Workspace } from '../src/workspace.ts';

const date = '2025-06-01';

const standard = (title: string, months = 6, more = '') => `# Kvalitetsstandard "${title}"

## Ydelse "Forløb" efter serviceloven § 82 b
form: individuel
varighed: højst ${months} måneder (lov)
${more}`;

function workspace(files: Record<string, string>): Workspace {
  const made = new Workspace();
  for (const [file, text] of Object.entries(files)) made.set(file, text);
  return made;
}

/** Where a limit is over that of the law: one rule, so that these tests do not depend on what the others find. */
function errorsIn(made: Workspace, files?: ReadonlySet<string>): string[] {
  return made
    .check({ date, files })
    .findings.filter(({ rule }) => rule === 'varighed/over-lovens-graense')
    .map(({ file, range }) => `${file}:${range.start.line}`);
}

describe('findings', () => {
  test('come from the text and from the law, by file and line, and are counted', () => {
    const made = workspace({ 'b.kvast': standard('B', 12), 'a.kvast': standard('A', 9, 'vrøvleord: x\n') });
    expect(errorsIn(made).filter((place) => place.endsWith(':5'))).toEqual(['a.kvast:5', 'b.kvast:5']);
    const { findings, summary } = made.check({ date });
    const places = findings.map(({ file, range }) => `${file} ${String(range.start.line).padStart(4)}`);
    expect(places).toEqual([...places].sort());
    expect(findings.some(({ file, range }) => file === 'a.kvast' && range.start.line === 6)).toBe(true);
    expect(summary.files).toBe(2);
    expect(summary.errors + summary.warnings + summary.infos).toBe(findings.length);
  });

  test('follow the text as it changes, and go with the file', () => {
    const made = workspace({ 'a.kvast': standard('A', 12) });
    expect(errorsIn(made)).toEqual(['a.kvast:5']);
    made.set('a.kvast', standard('A', 6));
    expect(errorsIn(made)).toEqual([]);
    made.set('b.kvast', standard('B', 7));
    expect(errorsIn(made)).toEqual(['b.kvast:5']);
    made.remove('b.kvast');
    expect(errorsIn(made)).toEqual([]);
    expect(made.files()).toEqual(['a.kvast']);
  });

  test('can be asked for in some files only, and the summary counts those', () => {
    const made = workspace({ 'a.kvast': standard('A', 12), 'b.kvast': standard('B', 12) });
    expect(errorsIn(made, new Set(['b.kvast']))).toEqual(['b.kvast:5']);
    expect(made.check({ date, files: new Set(['b.kvast']) }).summary.files).toBe(1);
  });

  test('are the same however often one asks', () => {
    const made = workspace({ 'a.kvast': standard('A', 12) });
    expect(made.check({ date })).toEqual(made.check({ date }));
  });

  test('are in the language of the workspace', () => {
    const english = new Workspace('en');
    english.set('a.kvast', standard('A', 12));
    const [danish] = workspace({ 'a.kvast': standard('A', 12) }).check({ date }).findings;
    expect(english.check({ date }).findings[0]?.message).not.toBe(danish?.message);
  });
});

test('a file is parsed once and again only when its text changes', () => {
  const made = workspace({ 'a.kvast': standard('A'), 'b.kvast': standard('B') });
  const [a, b] = [made.document('a.kvast'), made.document('b.kvast')];
  made.check({ date });
  made.set('a.kvast', standard('A'));
  made.set('b.kvast', standard('B2'));
  expect(made.document('a.kvast')).toBe(a);
  expect(made.document('b.kvast')).not.toBe(b);
});

describe('law files of the workspace', () => {
  const law =
    '# Lov hytteloven "Lov om hytter"\nogså kaldet: HL\n\n## § 7 "Ophold"\nvarighed: højst 3 måneder\nkilde: lov, stk. 1\n';
  const hut = '# Kvalitetsstandard "Hytter"\n\n## Ydelse "Ophold" efter HL § 7\nvarighed: højst 5 måneder\n';

  test('are law for the standards, under all their names, while they are there', () => {
    const made = workspace({ 'a.kvast': hut });
    expect(errorsIn(made)).not.toContain('a.kvast:4');
    made.set('hytter.lov', law);
    expect(errorsIn(made)).toContain('a.kvast:4');
    expect(made.catalogueAt(date).provision('hytteloven § 7')?.provision.title).toBe('Ophold');
    made.remove('hytter.lov');
    expect(errorsIn(made)).not.toContain('a.kvast:4');
    expect(made.catalogueAt(date).provision('hytteloven § 7')).toBeUndefined();
  });

  test('leave the built-in law in force', () => {
    const made = workspace({ 'hytter.lov': law, 'a.kvast': standard('A', 12) });
    expect(errorsIn(made)).toEqual(['a.kvast:5']);
  });
});

describe('terms and municipality', () => {
  const files = {
    'nord/kommune.kvast': '# Kommune "Nord Kommune"\n',
    'nord/begreber.kvast': '# Begreber "Nord"\n## [glasurskade]\nforklaring: x\n',
    'nord/a.kvast': standard('A'),
    'syd/kommune.kvast': '# Kommune "Syd Kommune"\n',
    'syd/a.kvast': standard('A'),
  };

  test('are those of the file, and the built-in terms are everywhere', () => {
    const made = workspace(files);
    expect(made.municipality('nord/a.kvast')?.name).toBe('Nord Kommune');
    expect(made.municipality('syd/a.kvast')?.name).toBe('Syd Kommune');
    expect(made.terms('nord/a.kvast').resolve('glasurskade')).toBeDefined();
    expect(made.terms('syd/a.kvast').resolve('glasurskade')).toBeUndefined();
    for (const file of ['nord/a.kvast', 'syd/a.kvast'])
      expect(made.terms(file).resolve('nedsat fysisk funktionsevne')).toBeDefined();
  });

  test('of two municipalities side by side, the one that the standard names is chosen', () => {
    const named = standard('A').replace('\n\n', '\nkommune: syd kommune\n\n');
    const made = workspace({
      'nord.kvast': '# Kommune "Nord Kommune"\n',
      'syd.kvast': '# Kommune "Syd Kommune"\n',
      'a.kvast': named,
    });
    expect(made.municipality('a.kvast')?.name).toBe('Syd Kommune');
  });
});

describe('what is made from a standard', () => {
  const made = workspace({
    'a.kvast': standard('A', 6, '### Registrering\nfelt startdato: dato, altid\n'),
    'kommune.kvast': '# Kommune "Nord"\n',
  });

  test('a text as a tree and as a page', () => {
    expect(made.citizenText('a.kvast', { date })?.title).toBe('A');
    expect(made.page('a.kvast', 'md', { date })).toContain('6 måneder');
    expect(made.page('a.kvast', 'html', { date })).toMatch(/^<!doctype html>/i);
  });

  test('a view of what is registered, and files for a target', async () => {
    expect(made.registrationView('a.kvast', date)?.services.map(({ name }) => name)).toEqual(['Forløb']);
    expect(targetNames().map(({ name }) => name)).toContain('json-schema');
    const forms = await configurationOf(made, 'a.kvast', 'json-schema', { date });
    expect(forms?.files.map(({ path }) => path.replace(/^[^.]*/, ''))).toEqual([
      '.schema.json',
      '.ui.json',
      '.da.json',
    ]);
    expect(await configurationOf(made, 'a.kvast', 'findes-ikke', { date })).toBeUndefined();
  });

  test('nothing where there is no standard', async () => {
    for (const file of ['kommune.kvast', 'findes-ikke.kvast']) {
      expect(made.standard(file)).toBeUndefined();
      expect(made.page(file, 'html', { date })).toBeUndefined();
      expect(await configurationOf(made, file, 'json-schema', { date })).toBeUndefined();
    }
    expect(made.model('kommune.kvast')?.kind).toBe('municipality');
  });
});

describe('what is wrong in the workspace stops nothing', () => {
  test.each([
    [
      'terms that go round in a circle',
      '# Begreber "R"\n## [a]\ner en slags: [b]\n## [b]\ner en slags: [a]\n',
      '### Målgruppe\nalle af:\n- [a]\n',
    ],
    [
      'a term that is its own wider term',
      '# Begreber "R"\n## [a]\ner en slags: [a]\n',
      '### Målgruppe\nalle af:\n- [a]\n',
    ],
    [
      'references to nothing',
      '',
      '### Uden for målgruppen\n- i målgruppen for "Findes ikke"\n  henvis til: Heller ikke\n- modtager hjælp efter glemteloven § 999 z\n',
    ],
    [
      'standards that refer to each other',
      standard('B', 6, '### Uden for målgruppen\n- i målgruppen for "A"\n'),
      '### Uden for målgruppen\n- i målgruppen for "B"\n',
    ],
    ['a standard that refers to itself', '', '### Uden for målgruppen\n- i målgruppen for "A"\n  henvis til: A\n'],
    ['broken lines only', '=%&\n}{\n#####\n- - -\n::', '=%&\n}{\n#####\n- - -\n::'],
  ])('%s', async (_, other, more) => {
    const made = workspace({ 'a.kvast': standard('A', 12, more), 'anden.kvast': other });
    expect(errorsIn(made)).toContain('a.kvast:5');
    expect(made.page('a.kvast', 'md', { date })).toContain('12 måneder');
    expect((await configurationOf(made, 'a.kvast', 'openapi', { date }))?.files).toHaveLength(1);
  });

  test('two files of the same standard', () => {
    const made = workspace({ 'a.kvast': standard('A', 12), 'b.kvast': standard('A', 12) });
    expect(errorsIn(made)).toEqual(expect.arrayContaining(['a.kvast:5', 'b.kvast:5']));
  });
});
