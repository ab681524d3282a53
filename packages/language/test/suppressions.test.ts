import { describe, expect, it } from 'vitest';
import { suppressionActions } from '../src/features/code-actions/suppression.ts';
import type { EditorContext } from '../src/features/editor-context.ts';
import { parseDocument } from '../src/parse.ts';

const LINE = 'undtag: frist/mangler til 31. december 2026 fordi "Fristen kommer"';

function standard(text: string) {
  const { model, findings } = parseDocument(text, { file: 'a.kvast' });
  if (model?.kind !== 'standard') throw new Error('no standard');
  return { model, findings };
}

describe('an undtag line', () => {
  it.each([
    LINE,
    LINE.replace(':', ''),
    LINE.replace('undtag', 'Undtag'),
    'undtag: frist/mangler, til 31. december 2026, fordi Fristen kommer',
    'undtag: frist/mangler fordi "Fristen kommer" til 31. december 2026',
    'undtag: frist/mangler til 2026-12-31 fordi »Fristen kommer«',
  ])('“%s” says which rule, until when and why', (line) => {
    const { model, findings } = standard(`# Kvalitetsstandard "A"\n${line}\n`);
    expect(findings).toEqual([]);
    expect(model.shared.suppressions).toMatchObject([
      { rule: 'frist/mangler', until: { iso: '2026-12-31', precision: 'day' }, reason: 'Fristen kommer' },
    ]);
    expect(model.shared.suppressions?.[0]?.coversRange).toBeUndefined();
  });

  it('keeps apart a reason that is not there and one without words', () => {
    const reasons = ['', ' fordi', ' fordi ""'].map(
      (end) =>
        standard(`# Kvalitetsstandard "A"\nundtag: frist/mangler${end}\n`).model.shared.suppressions?.[0]?.reason,
    );
    expect(reasons).toEqual([undefined, '', '']);
  });

  it.each([
    ['undtag:', 'Der mangler noget efter »undtag:«.'],
    ['undtag: frist/mangler til 31. februar 2026 fordi "Ny plan"', 'Datoen »31. februar 2026« findes ikke.'],
    ['undtag: alt muligt', 'Jeg forstår ikke »alt muligt« efter »undtag«'],
    ['undtga: frist/mangler', 'undtag'],
  ])('tells what is wrong with “%s” in one finding', (line, words) => {
    const { findings } = standard(`# Kvalitetsstandard "A"\n${line}\n`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(words);
  });

  it('covers the section or the service that it stands in, to its last line', () => {
    const { model } = standard(`# Kvalitetsstandard "A"
## Klage
${LINE}
klageadgang: ingen
## Ydelse "B" efter serviceloven § 85
${LINE}
### Adgang
visitation: krævet
#### Tema
${LINE}
> Tekst.
## Om "Vores tal"
${LINE}
`);
    const places = (block: typeof model.shared) =>
      block.suppressions?.map(({ section, coversRange }) => [section, coversRange?.start.line, coversRange?.end.line]);
    expect(places(model.shared)).toEqual([
      ['Klage', 2, 4],
      ['Vores tal', 12, 13],
    ]);
    expect(model.services.map(places)).toEqual([
      [
        [undefined, 5, 11],
        ['Adgang', 7, 11],
      ],
    ]);
  });

  it('belongs in a standard', () => {
    const { findings } = parseDocument(`# Kommune "Lindøse Kommune"\n${LINE}\n`, { file: 'a.kvast' });
    expect(findings.map(({ rule }) => rule)).toEqual(['sprog/forkert-sted']);
  });
});

describe('the offer to live with a finding', () => {
  const offer = (text: string, line: number, rule = 'frist/mangler') => {
    const at = { start: { line, column: 1 }, end: { line, column: 5 } };
    const finding = { rule, severity: 'error' as const, message: 'Fejl.', file: 'a.kvast', range: at };
    const context = {
      text,
      parsed: parseDocument(text, { file: 'a.kvast' }),
      rules: { all: [{ id: 'frist/mangler', title: 'Fristen mangler' }], explain: () => undefined },
      language: 'da',
    } as unknown as EditorContext;
    const here = { line: line - 1, character: 0 };
    return suppressionActions(context, [finding], { start: here, end: here }, '2026-03-01').map(
      ({ edit }) => edit?.changes?.['a.kvast']?.[0],
    );
  };
  const HEAD = '# Kvalitetsstandard "A"\nkommune: Lindøse Kommune\n\n';
  const inserted = '\nundtag: frist/mangler til 31. december 2026 fordi ""';

  it.each([
    ['at the end of the head', 1, 1, 'kommune: Lindøse Kommune'.length],
    ['under the service', 4, 3, '## Ydelse "B" efter serviceloven § 85'.length],
    ['under the section in the service', 7, 5, '### Adgang'.length],
    ['under the section of a theme', 9, 5, '### Adgang'.length],
  ])('puts the line %s', (_, line, at, character) => {
    const text = `${HEAD}## Ydelse "B" efter serviceloven § 85\nform: individuel\n### Adgang\nvisitation: krævet\n#### Tema\n> Tekst.\n`;
    const position = { line: at, character };
    expect(offer(text, line)).toEqual([{ range: { start: position, end: position }, newText: inserted }]);
  });

  it('ends when the standard does, and ends its line as the file does', () => {
    const text = '# Kvalitetsstandard "A"\r\ngælder: til 31. maj 2026\r\n## Klage\r\nklageadgang: ingen\r\n';
    expect(offer(text, 4)).toMatchObject([{ newText: '\r\nundtag: frist/mangler til 31. maj 2026 fordi ""' }]);
  });

  it('is not made for what cannot be suppressed, nor in other files', () => {
    expect(offer(`${HEAD}## Klage\n`, 4, 'sprog/ukendt-noegle')).toEqual([]);
    expect(offer('# Kommune "Lindøse Kommune"\n', 1)).toEqual([]);
  });
});
