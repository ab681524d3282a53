import { TermIndex } from '@kvast/model/term-index';
import { describe, expect, it } from 'vitest';
import { completion } from '../src/features/completion/completion.ts';
import { hole } from '../src/features/completion/proposal.ts';
import { definition } from '../src/features/definition/definition.ts';
import type { EditorContext } from '../src/features/editor-context.ts';
import { hover } from '../src/features/hover/hover.ts';
import { folding, outline } from '../src/features/outline/outline.ts';
import { parseDocument } from '../src/parse.ts';

const vocabulary = parseDocument(
  '# Begreber\n## [psykisk lidelse]\nforklaring: En sygdom i sindet.\n## [ældre]\n## [angst]\ner en slags: [psykisk lidelse]\nsynonymer: panikangst\n## [nedsat fysisk funktionsevne]\n',
  { file: 'begreber.kvast' },
).model;

/** The text with `|` where the cursor is. */
function at(marked: string, file = 'p.kvast', cursor = '|') {
  const offset = marked.indexOf(cursor);
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const before = marked.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 };
  const provisions = [
    { id: 'serviceloven § 82 b', title: 'Individuel hjælp', inForce: true },
    { id: 'serviceloven § 85', title: 'Socialpædagogisk støtte', inForce: true },
  ];
  const context: EditorContext = {
    file,
    text,
    parsed: parseDocument(text, { file }),
    terms: new TermIndex(vocabulary?.kind === 'vocabulary' ? [vocabulary] : []),
    law: {
      search: (query) => provisions.filter(({ id }) => id.includes(query.replace(/.*§\s*/, '')) || query === ''),
      describe: (id) => `om ${id}`,
      longest: () => undefined,
      link: () => undefined,
      isInForce: () => true,
      draft: () => [{ heading: 'Klage', lines: ['klageadgang: ingen', 'klagen sendes til: VÆLG: Hvor?'] }],
    },
    rules: {
      all: [
        { id: 'varighed/over-lovens-graense', title: 'Varigheden er for lang' },
        { id: 'frist/mangler', title: 'Fristen mangler' },
      ],
      explain: (id) => (id === 'frist/mangler' ? 'om fristen' : undefined),
    },
    named: [
      { name: 'Støtte', file: 'anden.kvast', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } } },
    ],
    committees: ['Socialudvalget'],
    textBlocks: [],
    codeLists: [
      {
        name: 'Årsag til henvendelse',
        file: 'kommune.kvast',
        range: { start: { line: 5, column: 14 }, end: { line: 5, column: 37 } },
      },
    ],
    municipalities: ['Lindøse Kommune'],
    date: '2026-05-01',
    has: () => false,
    documents: () => [],
    language: 'da',
  };
  return { context, position };
}

/** What is proposed, with what the line becomes when it is taken. */
function proposed(marked: string, file?: string, cursor?: string) {
  const { context, position } = at(marked, file, cursor);
  const line = context.text.split('\n')[position.line] ?? '';
  return new Map(
    completion(context, position).items.map(({ label, textEdit }) => {
      if (!textEdit || !('range' in textEdit)) throw new Error('no edit');
      const { start, end } = textEdit.range;
      return [label, line.slice(0, start.character) + textEdit.newText + line.slice(end.character)];
    }),
  );
}

const HEAD = '# Kvalitetsstandard "P"\n';

describe('completion', () => {
  it('proposes the municipality’s code lists and the national one after "kode fra"', () => {
    const items = proposed(`${HEAD}## Ydelse "A"\n### Registrering\nfelt årsag: kode fra |`);
    expect([...items]).toEqual([
      ['Årsag til henvendelse', 'felt årsag: kode fra "Årsag til henvendelse"'],
      ['FFB.målgruppe', 'felt årsag: kode fra FFB.målgruppe'],
    ]);
  });

  it('proposes terms in a row of a code list', () => {
    const items = proposed(
      '# Kommune "A"\n## Kodeliste "B"\n| Kode | Navn | FFB |\n| 1 | Uro | [an¦ |\n',
      'k.kvast',
      '¦',
    );
    expect(items.get('angst')).toBe('| 1 | Uro | [angst] |');
  });

  it('begins a code list with its first row', () => {
    const items = proposed('# Kommune "A"\n## Kode|', 'k.kvast');
    expect(items.get('Kodeliste')).toContain('\n| Kode | Navn | FFB | Danmarks Statistik |');
    expect(items.get('Kodeliste "Kontoplan"')).toBe('## Kodeliste "Kontoplan"\n| Nummer | Navn |');
  });

  it('proposes the sections after ##, and no keys', () => {
    const items = proposed(`${HEAD}## |`);
    expect([...items.keys()]).toEqual(
      expect.arrayContaining(['Ydelse', 'Målgruppe', 'Uden for målgruppen', 'Om', 'Fravalgt']),
    );
    expect([...items.keys()].filter((label) => label.endsWith(':'))).toEqual([]);
  });

  it('finds a heading from its first letters, æøå included', () => {
    expect([...proposed(`${HEAD}## øk|`)]).toEqual([['Økonomi', '## Økonomi']]);
    expect([...proposed(`${HEAD}## mål|`).keys()]).toEqual(['Målgruppe', 'Uden for målgruppen', 'Mål']);
  });

  it('proposes headings in the order that a standard is written in', () => {
    const labels = [...proposed(`${HEAD}## |`).keys()];
    const wanted = ['Formål', 'Målgruppe', 'Indhold', 'Ydelse', 'Adgang', 'Klage', 'Kontakt', 'Historik'];
    expect(labels.filter((label) => wanted.includes(label))).toEqual(wanted);
  });

  it('proposes the keys of the section', () => {
    expect([...proposed(`${HEAD}## Adgang\nvis|`)]).toEqual([['visitation:', 'visitation: ']]);
    expect([...proposed(`${HEAD}## Klage\n|`).keys()]).toEqual([
      'klageadgang:',
      'klagefrist:',
      'hvem kan klage:',
      'klagen sendes til:',
      'genvurdering:',
      'klagevejledning:',
    ]);
  });

  it('proposes the values of a key, several words at a time', () => {
    expect([...proposed(`${HEAD}## Adgang\nvisitation: |`).keys()]).toEqual(['ingen', 'krævet', 'valgfri']);
    expect(proposed(`${HEAD}## Ydelse "A"\ngentagelse: ikke til s|`).get('ikke til samme behov')).toBe(
      'gentagelse: ikke til samme behov',
    );
    expect([...proposed(`${HEAD}udvalg: |`).keys()]).toEqual(['Socialudvalget']);
  });

  it('proposes terms inside brackets, by name and by synonym', () => {
    expect([...proposed(`${HEAD}## Målgruppe\n- [æl|`)]).toEqual([['ældre', '- [ældre]']]);
    expect([...proposed(`${HEAD}## Målgruppe\n- [panik|]`)]).toEqual([['angst', '- [angst]']]);
    expect([...proposed(`${HEAD}## Formål\n> Til dig med [fysisk|`).keys()]).toContain('nedsat fysisk funktionsevne');
  });

  it('proposes conditions and list openers in a bullet', () => {
    expect(proposed(`${HEAD}## Målgruppe\n- mod|`).get('modtager hjælp efter')).toBe('- modtager hjælp efter');
    expect(proposed(`${HEAD}## Målgruppe\n- mindst et|`).get('mindst ét af:')).toBe('- mindst ét af:');
  });

  it.each(['er i', 'er i ', 'er i mål'])('goes on from all of "%s", not from its last word', (typed) => {
    const labels = [...proposed(`${HEAD}## Målgruppe\n- ${typed}|`).keys()];
    expect(labels[0]).toBe('er i målgruppen for');
    expect(labels.filter((label) => label.includes('§'))).toEqual([]);
  });

  it('proposes only groups and provisions after "i målgruppen for"', () => {
    const labels = [...proposed(`${HEAD}## Målgruppe\n- er i målgruppen for |`).keys()];
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.filter((label) => !/^"|§/.test(label))).toEqual([]);
  });

  it('proposes provisions where one can stand', () => {
    expect(
      proposed(`${HEAD}## Uden for målgruppen\n- modtager hjælp efter serviceloven § 8|`).get('serviceloven § 85'),
    ).toBe('- modtager hjælp efter serviceloven § 85');
    expect([...proposed(`${HEAD}## Ydelse "A" efter |`).keys()]).toEqual(['serviceloven § 82 b', 'serviceloven § 85']);
  });

  it('never proposes the short forms that it understands', () => {
    for (const line of ['## Ydelse "A"\nvarighed: |', '## Ydelse "A"\nvarighed: højst 6 m|', '## Økonomi\nloft: m|']) {
      const labels = [...proposed(HEAD + line).keys()];
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.filter((label) => /^(?:ma[kx]|mdr)/.test(label))).toEqual([]);
    }
  });

  it('fills a whole section for the provision at hand, after the heading alone', () => {
    const service = `${HEAD}## Ydelse "A" efter serviceloven § 82 b\n## Kla|\n## Ydelse "B" efter serviceloven § 85\n`;
    expect([...proposed(service)]).toEqual([
      ['Klage', '## Klage'],
      ['Klage efter serviceloven § 82 b', `## Klage\nklageadgang: ingen\nklagen sendes til: ${hole(1, 'VÆLG: Hvor?')}`],
      ['Klage efter serviceloven § 85', `## Klage\nklageadgang: ingen\nklagen sendes til: ${hole(1, 'VÆLG: Hvor?')}`],
    ]);
  });

  it('proposes in an empty file what a file can be, and nothing but that', () => {
    expect([...proposed('|').keys()]).toEqual(['# Kvalitetsstandard', '# Kommune', '# Begreber']);
    expect([...proposed('|', 'l.lov').keys()]).toEqual(['# Lov']);
    expect([...proposed('kom|').keys()]).toEqual(['# Kommune']);
    expect([...proposed('# |').keys()]).toEqual(['Kvalitetsstandard', 'Kommune', 'Begreber']);
    expect(proposed('# be|').get('Begreber')).toMatch(/^# Begreber .*\n\n## \[/);
    expect(proposed('|\n## Målgruppe\n').get('# Kommune')).toBe(`# Kommune "${hole(1, 'navn')}"`);
  });

  it.each(['p.kvast', 'l.lov'])('proposes documents in an empty %s that are read without a finding', (file) => {
    for (const [label, text] of proposed('|', file)) {
      const written = text.replace('$0', '').replace(/\$\{\d+:([^}]*)\}/g, '$1');
      expect(parseDocument(written, { file }).findings, label).toEqual([]);
    }
  });

  it('stays silent in prose', () => {
    expect([...proposed(`${HEAD}## Formål\n> Vi |`).keys()]).toEqual([]);
  });

  it('never sends more than 200', () => {
    const { context, position } = at(`${HEAD}## Målgruppe\n- [|`);
    const terms = Array.from({ length: 500 }, (_, n) => ({
      name: `begreb ${n}`,
      nameRange: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      broader: [],
      synonyms: [],
    }));
    const [first] = terms;
    if (!first) throw new Error('no terms');
    const many = new TermIndex([{ kind: 'vocabulary', file: 'm', range: first.range, terms }]);
    const list = completion({ ...context, terms: many }, position);
    expect(list.items).toHaveLength(200);
    expect(list.isIncomplete).toBe(true);
  });
});

describe('hover', () => {
  const hovered = (marked: string) => {
    const { context, position } = at(marked);
    const contents = hover(context, position)?.contents;
    return contents && typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
  };

  it('describes each provision of a reference', () => {
    expect(hovered(`${HEAD}## Ydelse "A" efter serviceloven §§ 82 a o|g b`)).toBe(
      'om serviceloven § 82 a\n\n---\n\nom serviceloven § 82 b',
    );
    expect(hovered(`${HEAD}## Klage\n> Se [serviceloven § 8|5].`)).toBe('om serviceloven § 85');
  });

  it('explains a term where it is used and where it is broader', () => {
    expect(hovered(`${HEAD}## Målgruppe\n- risiko for [psykisk| lidelse]`)).toContain('En sygdom i sindet.');
  });

  it('says what a key is for', () => {
    expect(hovered(`${HEAD}## Adgang\nvisi|tation: ingen`)).toContain('bevilge');
    expect(hovered(`${HEAD}## Adgang\nvisitation: ing|en`)).toBeUndefined();
  });
});

describe('definition', () => {
  it('goes to the term and to the standard', () => {
    const goTo = (marked: string) => {
      const { context, position } = at(marked);
      const found = definition(context, position);
      return found && [found.uri, found.range.start.line];
    };
    expect(goTo(`${HEAD}## Målgruppe\n- [ang|st]`)).toEqual(['begreber.kvast', 4]);
    expect(goTo(`${HEAD}## Formål\n> Har du [panikan|gst]?`)).toEqual(['begreber.kvast', 4]);
    expect(goTo(`${HEAD}## Målgruppe\n- i målgruppen for "Stø|tte"`)).toEqual(['anden.kvast', 0]);
    expect(goTo(`${HEAD}## Formål\n> Vi hjæl|per.`)).toBeUndefined();
  });

  it('goes from a field to its code list, and from a cell to its term', () => {
    const goTo = (marked: string, file = 'p.kvast') => {
      const { context, position } = at(marked, file, '¦');
      const found = definition(context, position);
      return found && [found.uri, found.range.start.line];
    };
    const field = `${HEAD}## Ydelse "A"\n### Registrering\nfelt årsag: kode fra "Årsag til henv¦endelse", altid`;
    expect(goTo(field)).toEqual(['kommune.kvast', 4]);
    const row = '# Kommune "A"\n## Kodeliste "B"\n| Kode | Navn | FFB |\n| 1 | Uro | [ang¦st] (bredere) |\n';
    expect(goTo(row, 'k.kvast')).toEqual(['begreber.kvast', 4]);
  });
});

describe('outline and folding', () => {
  const text =
    '# Kvalitetsstandard "P"\n\n## Ydelse "A"\nform: gruppe\n### Klage\nklageadgang: ingen\n\n## Kontakt\n- A: telefon 70 22 22 10\n';

  it('is the headings as a tree', () => {
    const [root] = outline(text);
    expect(root?.name).toBe('Kvalitetsstandard "P"');
    expect(root?.children?.map(({ name, children }) => [name, children?.map((child) => child.name)])).toEqual([
      ['Ydelse "A"', ['Klage']],
      ['Kontakt', []],
    ]);
  });

  it('folds each heading to its last filled line', () => {
    expect(folding(text).map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 8],
      [2, 5],
      [4, 5],
      [7, 8],
    ]);
  });
});
