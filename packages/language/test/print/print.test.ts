import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentModel } from '@kvast/model/document';
import type { Mention, StandardModel } from '@kvast/model/standard';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/features/formatting/layout.ts';
import { languageIdOf } from '../../src/language-id.ts';
import { parseDocument } from '../../src/parse.ts';
import { lostInPrint } from '../../src/print/lost-in-print.ts';
import { printDocument } from '../../src/print/print-document.ts';
import { texts } from './texts.ts';

function parsed(text: string, file = 'prøve.kvast'): DocumentModel {
  const { model } = parseDocument(text, { file });
  if (!model) throw new Error('no model');
  return model;
}

/** The model without places and spelling, and with the mentions in an order of their own: print puts sections in its order. */
function comparable(model: DocumentModel): unknown {
  const mentions = model.kind === 'standard' ? model.mentions.map(({ text }: Mention) => text).sort() : [];
  const strip = (key: string, value: unknown) =>
    /range$/i.test(key) || ['file', 'mentions', 'lawAsWritten', 'listLogicMissing'].includes(key) ? undefined : value;
  return { ...JSON.parse(JSON.stringify(model, strip)), mentions };
}

describe.each([...texts])('%s', (file, text) => {
  const { model, findings } = parseDocument(text, { file });
  if (!model) return;

  it('says the same when it is printed and read again', () => {
    // As `kvast model` gives it, without what JSON does not know.
    const printed = printDocument(JSON.parse(JSON.stringify(model)));
    const again = parseDocument(printed, { file });
    expect(comparable(again.model ?? model)).toEqual(comparable(model));
    expect(lostInPrint(model, printed)).toEqual([]);
    if (findings.length === 0) expect(again.findings).toEqual([]);
  });

  it('has one canonical form, which the formatter leaves alone', () => {
    const printed = printDocument(model);
    expect(printDocument(parsed(printed, file))).toBe(printed);
    expect(layOut(printed, languageIdOf(file))).toBe(printed);
  });
});

describe('the canonical form', () => {
  it.each(['everything.kvast', 'everything-municipality.kvast', 'everything-terms.kvast', 'everything.lov'])(
    'of %s is itself',
    (name) => {
      const text = readFileSync(join(import.meta.dirname, name), 'utf8');
      expect(parseDocument(text, { file: name }).findings).toEqual([]);
      expect(printDocument(parsed(text, name))).toBe(text);
    },
  );

  it('orders sections and keys, and normalises references, dates, figures and ages', () => {
    const messy = [
      '# Kvalitetsstandard Støtte',
      '## Klage',
      'klagen sendes til: "kommunen"',
      'klageadgang: ankestyrelsen',
      '## Ydelse Hjælp efter SEL §§82abd og § 85',
      'omfang: 1200 minutter pr. uge',
      'form: gruppe, digital',
      'varighed: 6 måneder',
      '## Målgruppe',
      'mindst et af:',
      '* betydeligt [Angst]',
      '* alle af:',
      '-- alder fra 18 år',
      '  -- er motiveret',
      '-- modtager hjælp efter servicelovens § 83',
      'alder: fra 18 år til 29 år',
      '## Fravalgt',
      '- barnets lov §§ 113, 114, 115, 116',
    ];
    const head = ['version: 2', 'gælder: fra 2026-01-01 til 2026-12-31'];
    expect(printDocument(parsed([...messy.slice(0, 1), ...head, ...messy.slice(1)].join('\n')))).toBe(
      `# Kvalitetsstandard "Støtte"
version: 2
gælder: i 2026

## Målgruppe
alder: 18-29 år
mindst ét af:
- betydelig [angst]
- alle af:
  -- alder fyldt 18 år
  -- er motiveret
  -- modtager hjælp efter serviceloven § 83

## Ydelse "Hjælp" efter SEL §§ 82 a, 82 b, 82 d og 85
form: gruppe og digital
varighed: 6 måneder
omfang: 1.200 minutter om ugen

## Fravalgt
- barnets lov §§ 113-116

## Klage
klageadgang: Ankestyrelsen
klagen sendes til: kommunen
`,
    );
  });

  it('leaves prose on its side of the facts, and keeps paragraphs apart', () => {
    const body = '## Adgang\n> Først.\nvisitation: krævet\n> Så.\n\n> Sidst.\n';
    expect(printDocument(parsed(`# Kvalitetsstandard "S"\n\n${body}`))).toBe(`# Kvalitetsstandard "S"\n\n${body}`);
  });

  it('keeps two tables of one section apart', () => {
    const text = '# Kvalitetsstandard "S"\n## Pakker\n| A |\n| 1 |\n> Mellem.\n| B |\n| 2 |\n';
    expect(printDocument(parsed(text))).toContain('| A |\n| 1 |\n> Mellem.\n| B |\n| 2 |\n');
  });
});

describe('what text cannot say', () => {
  const standard = parsed('# Kvalitetsstandard "S"\n## Målgruppe\n- [angst]\n') as StandardModel;
  const { range } = standard;
  const lost = (change: Partial<StandardModel>) => {
    const model = { ...standard, ...change };
    return lostInPrint(model, printDocument(model));
  };
  const angst = { kind: 'term', term: 'angst', risk: false, range } as const;

  it.each<[string, Partial<StandardModel>, string[]]>([
    // What stands on a line of its own is read as words for the citizen.
    ['a line break in words', { department: { text: 'a\nb', range } }, ['shared.purpose', 'department.text']],
    ['a mark on a key', { committee: { text: 'a', mark: 'law', range } }, ['committee.mark']],
    [
      'a denied list',
      {
        shared: {
          ...standard.shared,
          targetGroup: {
            prose: [],
            condition: { kind: 'not', of: { kind: 'any', of: [angst, angst], range }, range },
            range,
          },
        },
      },
      ['shared.targetGroup'],
    ],
    [
      'references to two laws in one place',
      {
        notChosen: [
          {
            provisions: ['serviceloven', 'barnets lov'].map((law) => {
              return { law, lawKnown: true, section: '85', id: `${law} § 85`, range };
            }),
            range,
          },
        ],
      },
      ['notChosen[0].provisions[1].law', 'notChosen[0].provisions[1].id'],
    ],
  ])('%s is told by its path', (_what, change, paths) => {
    expect(lost(change)).toEqual(paths);
  });

  it('nothing is told of places, file names and catalogues', () => {
    const moved = JSON.parse(JSON.stringify(standard).replaceAll('"line":1', '"line":99'));
    expect(lostInPrint({ ...moved, file: 'andet.kvast' }, printDocument(moved))).toEqual([]);
  });
});
